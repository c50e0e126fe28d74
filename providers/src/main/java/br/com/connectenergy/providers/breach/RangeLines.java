package br.com.connectenergy.providers.breach;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of {@code ending:count} as the range API answers; a count of 0 is padding. */
final class RangeLines {

    private static final Pattern LINE = Pattern.compile("[0-9A-F]{35}:[0-9]+");

    private RangeLines() {}

    static Set<String> read(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> LINE.matcher(line).matches())
                .filter(line -> !line.endsWith(":0"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
