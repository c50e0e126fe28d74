package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.Columns;
import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.dataset.DatasetLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A dataset that is a table of text: its header, how the file is opened, and what a line means. */
public final class TableFormat<R> implements DatasetFormat<R> {
    /** Understands the lines of one file, fields in the order of the published header. */
    public interface Lines<R> {
        DatasetLine<R> of(int number, List<String> fields);
    }

    private final Dataset dataset;
    private final Class<R> rowType;
    private final List<String> columns;
    private final Function<Path, TextTable> open;
    private final Supplier<Lines<R>> lines;

    private TableFormat(
            Dataset dataset,
            Class<R> rowType,
            List<String> columns,
            Function<Path, TextTable> open,
            Supplier<Lines<R>> lines) {
        this.dataset = dataset;
        this.rowType = rowType;
        this.columns = List.copyOf(columns);
        this.open = open;
        this.lines = lines;
    }

    /** Semicolons between fields; UTF-8 or windows-1252. */
    public static <R> TableFormat<R> csv(
            Dataset dataset, Class<R> rowType, List<String> columns, Supplier<Lines<R>> lines) {
        return new TableFormat<>(
                dataset, rowType, columns, path -> CsvTable.open(path, Charset.forName("windows-1252")), lines);
    }

    /** Semicolons between fields; UTF-8 or ISO-8859-1. */
    public static <R> TableFormat<R> latinCsv(
            Dataset dataset, Class<R> rowType, List<String> columns, Supplier<Lines<R>> lines) {
        return new TableFormat<>(
                dataset, rowType, columns, path -> CsvTable.open(path, StandardCharsets.ISO_8859_1), lines);
    }

    /** An array of objects, whose keys are the columns. */
    public static <R> TableFormat<R> json(
            Dataset dataset, Class<R> rowType, List<String> columns, Supplier<Lines<R>> lines) {
        return new TableFormat<>(dataset, rowType, columns, JsonTable::ofObjects, lines);
    }

    /** An array of objects, the first of which names the columns. */
    public static <R> TableFormat<R> labelledJson(
            Dataset dataset, Class<R> rowType, List<String> columns, Supplier<Lines<R>> lines) {
        return new TableFormat<>(dataset, rowType, columns, JsonTable::ofLabelledObjects, lines);
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public Class<R> rowType() {
        return rowType;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Opened<R> open(Path content) {
        TextTable table = open.apply(content);
        return new Opened<>() {
            @Override
            public List<String> header() {
                return table.header();
            }

            @Override
            public Iterator<DatasetLine<R>> lines(Columns columns) {
                return understood(table.lines(), columns, lines.get());
            }

            @Override
            public void close() {
                table.close();
            }
        };
    }

    private static <R> Iterator<DatasetLine<R>> understood(
            Iterator<TextTable.Line> text, Columns columns, Lines<R> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return text.hasNext();
            }

            @Override
            public DatasetLine<R> next() {
                TextTable.Line next = text.next();
                if (next.fields().size() != columns.width()) {
                    return new DatasetLine.Refused<>(next.number(), List.of("COLUMN_COUNT"));
                }
                return lines.of(next.number(), columns.inOrder(next.fields()));
            }
        };
    }
}
