package br.com.connectenergy.workers.engine;

import br.com.connectenergy.local.audit.SealKeyFiles;
import br.com.connectenergy.local.opendata.OpenDataServer;
import br.com.connectenergy.local.postgres.TestPostgres;
import br.com.connectenergy.local.testworld.TestWorld;
import br.com.connectenergy.workers.Workers;
import io.camunda.client.CamundaClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.jooq.DSLContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application inside this JVM, on the real engine, mail catcher and registry simulator, with a database of its own. */
final class RunningWorkers implements AutoCloseable {

    final TestWorld world = TestWorld.get();
    private final Random random = new Random();
    private final ConfigurableApplicationContext application;

    RunningWorkers() {
        SealKeyFiles keys = SealKeyFiles.in(folder());
        keys.makeOnce();
        PGSimpleDataSource database = TestPostgres.emptyDatabase();
        Duration ahead = Duration.between(Clock.systemUTC().instant(), world.now());
        application = new SpringApplicationBuilder(Workers.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.getUrl(),
                        "--spring.datasource.username=" + database.getUser(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + world.world().settings().ports().smtp(),
                        "--connectenergy.documents.directory=" + folder(),
                        "--connectenergy.audit.signing-key=" + keys.signingKey(),
                        "--connectenergy.audit.public-keys=" + keys.publicKeys(),
                        "--connectenergy.audit.checkpoint-directory=" + keys.checkpoints(),
                        "--connectenergy.vault.key=dGVzdC1tYXN0ZXIta2V5LXRlc3QtbWFzdGVyLWtleSE=",
                        "--connectenergy.clock.controlled=true",
                        "--connectenergy.clock.offset=" + (ahead.isPositive() ? ahead : Duration.ZERO),
                        "--connectenergy.engine.grpc-address=" + world.grpcAddress(),
                        "--connectenergy.engine.rest-address=" + world.restAddress(),
                        "--connectenergy.registry.base-url="
                                + world.simulators().url() + "/api/cnpj/v1",
                        "--connectenergy.malware.host=127.0.0.1",
                        "--connectenergy.malware.port="
                                + world.world().settings().ports().scanner(),
                        "--connectenergy.datasets.aneel-url=" + portal("aneel"),
                        "--connectenergy.datasets.ccee-url=" + portal("ccee"),
                        "--connectenergy.datasets.sidra-url=" + portal("sidra"),
                        "--connectenergy.datasets.ibge-url=" + portal("ibge"),
                        "--connectenergy.datasets.bcb-url=" + portal("bcb"),
                        "--connectenergy.staff.bootstrap[0].username=ana.admin",
                        "--connectenergy.staff.bootstrap[0].name=Ana",
                        "--connectenergy.staff.bootstrap[0].password=of-a-test",
                        "--connectenergy.staff.bootstrap[0].roles=ADMIN",
                        "--connectenergy.staff.bootstrap[1].username=marta.mediadora",
                        "--connectenergy.staff.bootstrap[1].name=Marta",
                        "--connectenergy.staff.bootstrap[1].password=of-a-test",
                        "--connectenergy.staff.bootstrap[1].roles=MEDIATOR");
    }

    <T> T door(Class<T> type) {
        return application.getBean(type);
    }

    Object bean(String name) {
        return application.getBean(name);
    }

    CamundaClient client() {
        return door(CamundaClient.class);
    }

    JobRegistrar registrar() {
        return door(JobRegistrar.class);
    }

    long count(String sql, Object... values) {
        return door(DSLContext.class).fetchSingle(sql, values).get(0, Long.class);
    }

    String someNumber() {
        return String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
    }

    @Override
    public void close() {
        application.close();
    }

    private String portal(String name) {
        return world.simulators().url() + OpenDataServer.ROOT + name;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("documents");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
