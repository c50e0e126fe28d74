package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.Columns;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.dataset.DatasetLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A whole file in memory, as its format understands it. */
public final class Read {
    private Read() {}

    public static <R> List<DatasetLine<R>> lines(DatasetFormat<R> format, Path path) {
        return lines(format, path, List.of());
    }

    public static <R> List<DatasetLine<R>> lines(DatasetFormat<R> format, Path path, List<List<String>> accepted) {
        try (DatasetFormat.Opened<R> opened = format.open(path)) {
            List<DatasetLine<R>> lines = new ArrayList<>();
            opened.lines(Columns.of(format.columns(), opened.header(), accepted))
                    .forEachRemaining(lines::add);
            return lines;
        }
    }

    /** What is odd about the lines that were taken. */
    public static <R> List<String> warnings(List<DatasetLine<R>> lines) {
        return lines.stream()
                .filter(DatasetLine.Row.class::isInstance)
                .flatMap(line -> ((DatasetLine.Row<R>) line).warnings().stream())
                .toList();
    }

    public static <R> List<R> rows(List<DatasetLine<R>> lines) {
        return lines.stream()
                .filter(DatasetLine.Row.class::isInstance)
                .map(line -> ((DatasetLine.Row<R>) line).value())
                .toList();
    }
}
