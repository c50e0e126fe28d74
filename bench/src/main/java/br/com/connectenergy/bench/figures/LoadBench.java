package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.local.postgres.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;

/** Rows a second of the regulator's whole tariff file, as large as it is published, into an empty database. */
public final class LoadBench implements Bench {
    private static final int RUNS = 3;
    private static final int ROWS = 320_000;
    private static final int COLUMNS = 17;
    private static final String HEAP = "-Xmx512m";

    @Override
    public List<Row> measure(Supplier<OwnWorld> worlds) throws InterruptedException, SQLException {
        try {
            Path folder = Files.createTempDirectory("bench-load");
            Path dropped = Files.createDirectories(folder.resolve("drop/aneel-tariffs"));
            return measure(folder, TariffFile.generate(dropped.resolve(TariffFile.NAME), ROWS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Row> measure(Path folder, Path file) throws IOException, InterruptedException, SQLException {
        Samples ours = new Samples();
        Samples seconds = new Samples();
        Samples heap = new Samples();
        Samples peer = new Samples();
        Samples limit = new Samples();
        int loaded = 0;
        for (int run = 0; run < RUNS; run++) {
            Loaded own = load(folder.resolve("objects-" + run), folder.resolve("drop"));
            double batched = rate(() -> BatchedTariffs.load(TestPostgres.freshDatabase(), file));
            double copied = copy(file);
            System.out.printf(
                    Locale.ROOT,
                    "run %d: ours %.1f s (heap %.0f MiB), peer %.0f rows/s, limit %.0f rows/s%n",
                    run,
                    own.seconds(),
                    own.heap(),
                    batched,
                    copied);
            ours.add(ROWS / own.seconds());
            seconds.add(own.seconds());
            heap.add(own.heap());
            peer.add(batched);
            limit.add(copied);
            loaded = own.rows();
        }
        String remark = String.format(
                Locale.ROOT,
                "%,d lines, %.1f MB, generated in the exact format of the regulator's file from its sample, because the"
                        + " whole file is not at hand; %,d of them are prices of normal consumers. Median %.1f s, JVM"
                        + " started with %s, peak of the heap %.0f MiB; hash, object store, refusals and takeover by"
                        + " natural key included. ",
                ROWS,
                Files.size(file) / 1e6,
                loaded,
                seconds.median(),
                HEAP,
                heap.median());
        return List.of(new Row(
                "tariff file from the drop folder to the tables",
                "rows/s",
                ours.median(),
                Optional.of(peer.median()),
                Optional.of(limit.median()),
                remark
                        + "limit: psql COPY of the same file into one table of text. peer: batches of INSERT into a table"
                        + " with the same key, without versions, reasons or hash"));
    }

    /** Only the load counts, not the start of the JVM: a worker is running when its job comes. */
    private static Loaded load(Path objects, Path dropped) throws IOException, InterruptedException {
        PGSimpleDataSource database = TestPostgres.freshDatabase();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadMain.class.getName(),
                        url(database),
                        Files.createDirectories(objects).toString(),
                        dropped.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String report = said.lines()
                .filter(line -> line.startsWith("LOADED "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the load did not end well: " + said));
        if (process.waitFor() != 0) throw new IllegalStateException(said);
        String[] words = report.split(" ", -1);
        return new Loaded(Integer.parseInt(words[1]), Double.parseDouble(words[3]), Double.parseDouble(words[4]));
    }

    private static double copy(Path file) throws SQLException, IOException, InterruptedException {
        PGSimpleDataSource database = TestPostgres.emptyDatabase();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= COLUMNS; i++) columns.add("c" + i + " text");
        try (Connection connection = database.getConnection();
                Statement ddl = connection.createStatement()) {
            ddl.execute("create table bare (" + String.join(", ", columns) + ")");
        }
        ProcessBuilder psql = new ProcessBuilder(
                        "psql",
                        "-q",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-h",
                        database.getServerNames()[0],
                        "-p",
                        "" + database.getPortNumbers()[0],
                        "-U",
                        String.valueOf(database.getUser()),
                        "-d",
                        String.valueOf(database.getDatabaseName()),
                        "-c",
                        "\\copy bare from '" + file + "' with (format csv, delimiter ';', header, encoding 'UTF8')")
                .inheritIO();
        psql.environment().putAll(Map.of("PGPASSWORD", database.getPassword() == null ? "" : database.getPassword()));
        return rate(() -> {
            if (psql.start().waitFor() != 0) throw new IllegalStateException("psql could not copy");
            return ROWS;
        });
    }

    private static String url(PGSimpleDataSource database) {
        String password = database.getPassword() == null ? "" : "&password=" + database.getPassword();
        return "jdbc:postgresql://" + database.getServerNames()[0] + ":" + database.getPortNumbers()[0] + "/"
                + database.getDatabaseName() + "?user=" + database.getUser() + password;
    }

    private static double rate(Load load) throws SQLException, IOException, InterruptedException {
        long start = System.nanoTime();
        int rows = load.run();
        if (rows == 0) throw new IllegalStateException("nothing was loaded");
        return ROWS / ((System.nanoTime() - start) / 1e9);
    }

    /** One way to load the file. */
    private interface Load {
        int run() throws SQLException, IOException, InterruptedException;
    }

    private record Loaded(int rows, double seconds, double heap) {}
}
