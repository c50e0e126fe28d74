package br.com.connectenergy.core.dataset;

import java.util.List;

/** What became of one line of a file: a row, a line that is not for us, or one that is wrong. */
public sealed interface DatasetLine<R> {
    /** The line's number in the file, from 1 (the header). */
    int line();

    /** A line that was understood, with what is odd about it. */
    record Row<R>(int line, R value, List<String> warnings) implements DatasetLine<R> {
        public Row {
            warnings = List.copyOf(warnings);
        }

        public Row(int line, R value) {
            this(line, value, List.of());
        }
    }

    /** A line that is right and not needed; counted by its reason. */
    record Skipped<R>(int line, String reason) implements DatasetLine<R> {}

    /** A line that is wrong: kept apart with its reasons, the rest is loaded. */
    record Refused<R>(int line, List<String> reasons) implements DatasetLine<R> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
