package br.com.connectenergy.local.codegen;

import br.com.connectenergy.local.net.LoopbackPort;
import br.com.connectenergy.local.postgres.Migrations;
import br.com.connectenergy.local.postgres.PostgresBinaries;
import br.com.connectenergy.local.postgres.PostgresProcess;
import br.com.connectenergy.local.postgres.PostgresSettings;
import br.com.connectenergy.local.process.DetachedProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.codegen.GenerationTool;

/** Build step: migrations → real PostgreSQL → jOOQ classes; does nothing while the migrations are unchanged. */
public final class JooqCodegen {
    private static final String STAMP = ".migrations.sha256";

    private JooqCodegen() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: JooqCodegen <migrations folder> <target folder> <package>");
        }
        boolean generated = generate(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        System.out.println(generated ? "jOOQ classes generated" : "jOOQ classes are up to date");
    }

    static boolean generate(Path migrations, Path target, String packageName) throws Exception {
        Path stamp = target.resolve(STAMP);
        String fingerprint = Fingerprint.of(migrations, packageName + " " + CodegenSettings.VERSION);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) return false;
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        DetachedProcess.deleteTree(target);
        Files.createDirectories(target);
        withServer(server -> {
            Migrations.in(migrations).applyTo(server.dataSource(PostgresSettings.DATABASE));
            GenerationTool.generate(CodegenSettings.of(server.settings(), target, packageName));
        });
        Files.writeString(stamp, fingerprint);
        return true;
    }

    private static void withServer(ServerUse use) throws Exception {
        Path folder = Files.createTempDirectory("connect-energy-codegen");
        PostgresSettings settings =
                new PostgresSettings(folder.resolve("data"), folder.resolve("log"), LoopbackPort.anyFree());
        try (PostgresProcess server = PostgresProcess.start(PostgresBinaries.inTemporaryFolder(), settings)) {
            use.with(server);
        } finally {
            DetachedProcess.deleteTree(folder);
        }
    }

    @FunctionalInterface
    private interface ServerUse {
        void with(PostgresProcess server) throws Exception;
    }
}
