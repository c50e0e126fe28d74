package br.com.connectenergy.workers.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.audit.AuditSeal;
import br.com.connectenergy.core.audit.AuditSeals;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.audit.SealKey;
import br.com.connectenergy.core.audit.SealPem;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.local.audit.SealKeyFiles;
import br.com.connectenergy.local.postgres.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("RNF008")
class AuditCommandIT {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final PGSimpleDataSource database = TestPostgres.freshDatabase();
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> screen = new ArrayList<>();
    private final AnnotationConfigApplicationContext doors = new AnnotationConfigApplicationContext();

    @TempDir
    private Path folder;

    @EnableTransactionManagement(proxyTargetClass = true)
    private static final class Transactions {}

    @BeforeEach
    void sealThreeEvents() throws Exception {
        doors.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
        doors.registerBean(
                DSLContext.class,
                () -> DSL.using(new DefaultConfiguration()
                        .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(database)))
                        .set(SQLDialect.POSTGRES)));
        doors.registerBean(Clock.class, () -> Clock.fixed(NOON, ZoneOffset.UTC));
        doors.register(Transactions.class);
        doors.scan("br.com.connectenergy.core.audit");
        doors.refresh();
        SealKeyFiles keys = SealKeyFiles.in(folder);
        keys.makeOnce();
        keys.addTo(environment);
        environment.put("SPRING_DATASOURCE_URL", database.getUrl());
        environment.put("SPRING_DATASOURCE_USERNAME", database.getUser());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
        for (int i = 1; i <= 3; i++) {
            doors.getBean(AuditTrail.class)
                    .record(new Actor.System("test"), "DOSSIER_VIEWED", "REGISTRATION", "" + i, Map.of("round", i));
        }
        SealKey key = SealKey.of(
                SealPem.privateKey(Files.readString(keys.signingKey())),
                SealPem.publicKeys(Files.readString(keys.publicKeys())));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            doors.getBean(AuditSeals.class)
                    .seal(key)
                    .map(AuditSeal::checkpoint)
                    .ifPresent(
                            checkpoint -> publish(keys.checkpoints().resolve("2026-11-21.jsonl"), checkpoint.line()));
            return doors.getBean(AuditSeals.class).oldestUnsealed().isEmpty();
        });
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void anUntouchedTrailIsIntact() throws Exception {
        assertThat(run("verify")).isZero();
        assertThat(screen.getFirst()).isEqualTo("Intact: 3 events in 1 blocks; 0 wait for their seal.");
    }

    @Test
    void aChangedTrailIsBrokenAndTheRowIsNamed() throws Exception {
        byOwner("update audit_event set actor_id = 'other' where subject_id = '2'");

        assertThat(run("verify")).isEqualTo(1);
        assertThat(screen).singleElement().asString().matches("Event \\d+ of block 1 was edited\\.");
    }

    @Test
    void aTrailCutOffIsNoticedByTheCheckpoint() throws Exception {
        byOwner("delete from audit_seal", "delete from audit_event");

        assertThat(run("verify")).isEqualTo(1);
        assertThat(screen).containsExactly("The trail ends before block 1, which the checkpoint remembers.");
        Path nothing = Files.createFile(folder.resolve("nothing.jsonl"));
        assertThat(run("verify", "--checkpoint", nothing.toString()))
                .as("without a checkpoint nobody can know")
                .isZero();
    }

    @Test
    void everyEventIsHandedOutWithAProofThatLeadsToTheSignedRoot() throws Exception {
        Path file = folder.resolve("export.jsonl");

        assertThat(run("export", "--from", "2026-11-21T12:00:00Z", "--to", "2026-11-21T12:00:01Z", "--file", "" + file))
                .isZero();

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            JsonNode proved = JsonMapper.shared().readTree(line);
            String event = line.substring("{\"event\":".length(), line.indexOf(",\"proof\":"));
            assertThat(rootOf(event, proved.at("/proof")))
                    .isEqualTo(proved.at("/seal/root").asString());
        }
        assertThat(run("export", "--from", "2026-11-21T12:00:01Z", "--to", "2026-11-22T00:00:00Z", "--file", "" + file))
                .isZero();
        assertThat(file).isEmptyFile();
    }

    @Test
    void thePublicKeyIsShown() throws Exception {
        assertThat(run("key")).isZero();
        assertThat(screen).singleElement().asString().startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() {
        assertThatThrownBy(() -> run()).hasMessage("say verify, export or key");
        assertThatThrownBy(() -> run("verify", "--file", "x")).hasMessageContaining("--file is unknown to verify");
        assertThatThrownBy(() -> run("export", "--from", "yesterday", "--to", "x", "--file", "y"))
                .hasMessageContaining("--from must be a moment");
        assertThat(Path.of("y")).doesNotExist();
        environment.remove("SPRING_DATASOURCE_URL");
        assertThatThrownBy(() -> run("verify")).hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    private int run(String... arguments) throws Exception {
        screen.clear();
        return new AuditCommand(AuditOptions.of(Arrays.asList(arguments), environment), screen::add).run();
    }

    /** As the owner of the database can, past the triggers. */
    private void byOwner(String... statements) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String change : statements) statement.execute(change);
        }
    }

    /** Written down again from the description of the export, not with the code that made it. */
    private static String rootOf(String event, JsonNode proof) {
        byte[] text = event.getBytes(StandardCharsets.UTF_8);
        byte[] leaf = new byte[text.length + 1];
        System.arraycopy(text, 0, leaf, 1, text.length);
        String digest = Sha256.of(leaf).hex();
        for (JsonNode step : proof) {
            String neighbour = step.at("/hash").asString();
            boolean left = step.at("/left").asBoolean();
            digest = Sha256.of(HexFormat.of().parseHex("01" + (left ? neighbour + digest : digest + neighbour)))
                    .hex();
        }
        return digest;
    }

    private static void publish(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
