package br.com.connectenergy.local.postgres;

import br.com.connectenergy.local.process.DetachedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** One durable PostgreSQL server as its own process: a kept data folder starts again, also after kill -9. */
public final class PostgresProcess implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final PostgresSettings settings;
    private final ProcessHandle process;

    private PostgresProcess(PostgresSettings settings, ProcessHandle process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts the server, creating its data folder on the first start, and returns when it answers queries. */
    public static PostgresProcess start(PostgresBinaries binaries, PostgresSettings settings) {
        try {
            initialiseIfMissing(binaries, settings);
            ProcessHandle process = DetachedProcess.start(command(binaries, settings), settings.log());
            PostgresProcess server = new PostgresProcess(settings, process);
            server.awaitReady();
            createDatabaseIfMissing(settings);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see " + settings.log(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public PostgresSettings settings() {
        return settings;
    }

    public PGSimpleDataSource dataSource(String database) {
        return dataSource(settings, database);
    }

    public static PGSimpleDataSource dataSource(PostgresSettings settings, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url(database));
        source.setUser(PostgresSettings.USER);
        source.setPassword(PostgresSettings.PASSWORD);
        return source;
    }

    public static boolean answers(PostgresSettings settings) {
        PGSimpleDataSource source = dataSource(settings, "postgres");
        source.setLoginTimeout(2);
        try (Connection connection = source.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Ends the server as a power cut would: nothing is flushed that was not already durable. */
    public void kill() {
        process.destroyForcibly();
        DetachedProcess.awaitEnd(process, Duration.ofSeconds(10));
    }

    /** Fast shutdown (SIGINT): open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        DetachedProcess.signal(process, "INT");
        DetachedProcess.awaitEnd(process, Duration.ofSeconds(30));
    }

    /** Ends a server whose owner is gone, found by the process id that PostgreSQL keeps in its data folder. */
    static void killLeftBehind(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!answers(settings)) {
            if (!process.isAlive())
                throw new IOException("postgres ended: " + DetachedProcess.lastLine(settings.log()));
            if (System.nanoTime() > deadline) throw new IOException("postgres did not answer in time");
            DetachedProcess.pause(Duration.ofMillis(50));
        }
    }

    /** The database {@code connect}, made on the first start. */
    public static void createDatabaseIfMissing(PostgresSettings settings) {
        try (Connection connection = dataSource(settings, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            String find = "select 1 from pg_database where datname = '" + PostgresSettings.DATABASE + "'";
            if (statement.executeQuery(find).next()) return;
            statement.execute("create database " + PostgresSettings.DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be created", e);
        }
    }

    /** Makes the data folder of a server that never ran; an interrupted attempt leaves nothing behind. */
    public static void initialiseIfMissing(PostgresBinaries binaries, PostgresSettings settings) {
        if (Files.exists(settings.data().resolve("PG_VERSION"))) return;
        try {
            initialise(binaries, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL data could not be created; see " + settings.log(), e);
        }
    }

    private static void initialise(PostgresBinaries binaries, PostgresSettings settings) throws IOException {
        Path data = settings.data().toAbsolutePath();
        Files.createDirectories(data.getParent());
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        DetachedProcess.deleteTree(unfinished);
        Path password = Files.writeString(Files.createTempFile("connect", ".pw"), PostgresSettings.PASSWORD);
        List<String> command = new ArrayList<>(UnprivilegedUser.prefix());
        command.addAll(List.of(
                binaries.program("initdb").toString(),
                "-D",
                unfinished.toString(),
                "-U",
                PostgresSettings.USER,
                "--pwfile=" + password,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        run(command, settings.log());
        Files.delete(password);
        DetachedProcess.deleteTree(data);
        Files.move(unfinished, data);
    }

    private static void run(List<String> command, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command.getLast() + " failed: " + DetachedProcess.lastLine(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The server itself, without any wrapper that would outlive or hide it. */
    public static List<String> command(PostgresBinaries binaries, PostgresSettings settings) {
        List<String> command = new ArrayList<>(UnprivilegedUser.prefix());
        command.add(binaries.program("postgres").toString());
        command.addAll(List.of("-D", settings.data().toAbsolutePath().toString(), "-p", "" + settings.port()));
        for (String option : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=300",
                "shared_buffers=256MB",
                "timezone=UTC")) {
            command.addAll(List.of("-c", option));
        }
        settings.tlsOptions().forEach(option -> command.addAll(List.of("-c", option)));
        return command;
    }
}
