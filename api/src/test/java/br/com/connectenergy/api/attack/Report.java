package br.com.connectenergy.api.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run says at its end, on the screen and in a file of the build. */
record Report(String run, Tally tally, long counted, Map<Integer, Long> answers) {

    private static final Path FOLDER = Path.of(System.getProperty("api.module.directory", "."), "target", "attack");

    List<String> lines() {
        return Stream.of(
                        Stream.of(
                                run,
                                "  requests, counted by the server: " + counted + " (sent: " + tally.sent() + ")",
                                "  distinct (operation, field, mutator): " + tally.distinct() + " on "
                                        + tally.operations() + " operations",
                                String.format(
                                        Locale.ROOT,
                                        "  past limits, sign-in and permissions: %.1f %%",
                                        100 * tally.insideShare()),
                                "  answers by status: " + answers),
                        tally.kinds().entrySet().stream().map(kind -> "  " + kind.getKey() + ": " + kind.getValue()),
                        tally.findings().stream()
                                .collect(Collectors.groupingBy(
                                        finding -> finding.kind() + " " + finding.operation() + " " + finding.where(),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                                .values()
                                .stream()
                                .limit(200)
                                .map(same -> "  ! " + same.size() + " × "
                                        + same.getFirst().line()))
                .flatMap(lines -> lines)
                .toList();
    }

    void write() {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(run.replaceAll("[^a-z0-9-]", "-") + ".txt"), lines());
        } catch (IOException noFolder) {
            throw new java.io.UncheckedIOException(noFolder);
        }
    }
}
