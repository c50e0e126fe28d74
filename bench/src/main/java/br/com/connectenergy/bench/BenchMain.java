package br.com.connectenergy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import br.com.connectenergy.bench.figures.Bench;
import br.com.connectenergy.bench.figures.BillBench;
import br.com.connectenergy.bench.figures.InboxBench;
import br.com.connectenergy.bench.figures.LoadBench;
import br.com.connectenergy.bench.figures.Machine;
import br.com.connectenergy.bench.figures.RegistrationBench;
import br.com.connectenergy.bench.figures.Row;
import br.com.connectenergy.local.demo.drive.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** {@code ./connect bench NAME --json FILE}: measures, where it needs one on a world of its own, and writes the figures as JSON. */
public final class BenchMain {
    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.of(
            "registration", new RegistrationBench(),
            "bill", new BillBench(),
            "inbox", new InboxBench(),
            "load", new LoadBench()));

    private BenchMain() {}

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        Bench bench = BENCHES.get(asked.name());
        if (bench == null) {
            System.err.println("No bench is named \"" + asked.name() + "\". There are: " + BENCHES.keySet());
            System.exit(2);
            return;
        }
        double loadBefore = Machine.loadAverage();
        List<Row> rows = bench.measure(() -> OwnWorld.start("bench-" + asked.name(), asked, UnaryOperator.identity()));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", asked.name());
        figures.put("machine", Machine.facts(loadBefore));
        figures.put("rows", rows.stream().map(Row::json).toList());
        String json = Json.pretty(figures);
        System.out.println(json);
        if (asked.has("json")) write(Path.of(asked.get("json", "")), json);
        System.exit(0);
    }

    private static void write(Path file, String json) throws java.io.IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        Files.writeString(file, json + System.lineSeparator(), UTF_8);
    }
}
