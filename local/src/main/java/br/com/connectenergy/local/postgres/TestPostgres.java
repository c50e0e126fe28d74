package br.com.connectenergy.local.postgres;

import br.com.connectenergy.local.net.LoopbackPort;
import br.com.connectenergy.local.process.DetachedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** One durable PostgreSQL server for the tests of a JVM; every test asks it for a database of its own. */
public final class TestPostgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<Migrations, String> TEMPLATES = new HashMap<>();

    private TestPostgres() {}

    /** A new database with the migrations found on the class path under {@code db/migration}. */
    public static PGSimpleDataSource freshDatabase() {
        return freshDatabase(Migrations.onClasspath());
    }

    public static PGSimpleDataSource freshDatabase(Path migrations) {
        return freshDatabase(Migrations.in(migrations));
    }

    /** A new database without any table. */
    public static PGSimpleDataSource emptyDatabase() {
        return create("template1");
    }

    /** The server itself, for tests that look at its settings or end it. */
    public static PostgresProcess server() {
        return Server.RUNNING;
    }

    private static PGSimpleDataSource freshDatabase(Migrations migrations) {
        return create(template(migrations));
    }

    private static synchronized String template(Migrations migrations) {
        return TEMPLATES.computeIfAbsent(migrations, key -> {
            PGSimpleDataSource template = create("template1");
            key.applyTo(template);
            return template.getDatabaseName();
        });
    }

    private static PGSimpleDataSource create(String template) {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection connection = server().dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("No new test database from " + template, e);
        }
        return server().dataSource(name);
    }

    private static final class Server {
        static final PostgresProcess RUNNING = start();

        private static PostgresProcess start() {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"), "connect-energy-test-postgres");
            removeLeftBehind(folder);
            Path mine = folder.resolve(Long.toString(ProcessHandle.current().pid()));
            PostgresSettings settings =
                    new PostgresSettings(mine.resolve("data"), mine.resolve("log"), LoopbackPort.anyFree());
            PostgresProcess server = PostgresProcess.start(PostgresBinaries.inTemporaryFolder(), settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.kill();
                DetachedProcess.deleteTree(mine);
            }));
            return server;
        }

        /** Servers of test JVMs that were killed before they could clean up. */
        private static void removeLeftBehind(Path folder) {
            if (!Files.exists(folder)) return;
            try (Stream<Path> owners = Files.list(folder)) {
                for (Path owner : owners.toList()) {
                    if (ProcessHandle.of(Long.parseLong(owner.getFileName().toString()))
                            .isPresent()) continue;
                    PostgresProcess.killLeftBehind(owner.resolve("data"));
                    DetachedProcess.deleteTree(owner);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
