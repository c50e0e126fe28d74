package br.com.connectenergy.local.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says why a part ended while it was starting, as far as its log tells. */
final class FailedStart {
    private static final List<String> CAUSES = List.of(
            "No space left on device", "Address already in use", "Permission denied", "java.lang.OutOfMemoryError");

    private FailedStart() {}

    static Problem of(PartName part, Path log) {
        String cause = cause(log);
        if (cause.equals(CAUSES.getFirst())) {
            return new Problem("The disk is full: " + part.title() + " could not write (" + log + ").");
        }
        String reason = cause.isEmpty() ? "" : " (" + cause + ")";
        return new Problem(part.title() + " ended while it was starting" + reason + "; its log is " + log + ".");
    }

    private static String cause(Path log) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.toList();
            List<String> tail = all.subList(Math.max(0, all.size() - 400), all.size());
            return CAUSES.stream()
                    .filter(cause -> tail.stream().anyMatch(line -> line.contains(cause)))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
