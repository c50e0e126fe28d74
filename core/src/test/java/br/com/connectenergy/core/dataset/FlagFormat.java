package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.tariff.FlagColour;
import br.com.connectenergy.core.tariff.FlagRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Flags in a plain form: "month;colour;surcharge", where a line without a colour is wrong. */
public final class FlagFormat implements DatasetFormat<FlagRecord> {
    @Override
    public Dataset dataset() {
        return Dataset.ANEEL_FLAGS;
    }

    @Override
    public Class<FlagRecord> rowType() {
        return FlagRecord.class;
    }

    @Override
    public List<String> columns() {
        return List.of("month", "colour", "surcharge");
    }

    @Override
    public Opened<FlagRecord> open(Path content) {
        List<List<String>> lines = read(content);
        return new Opened<>() {
            @Override
            public List<String> header() {
                return lines.getFirst();
            }

            @Override
            public Iterator<DatasetLine<FlagRecord>> lines(Columns columns) {
                return IntStream.range(1, lines.size())
                        .mapToObj(i -> line(i + 1, columns.inOrder(lines.get(i))))
                        .iterator();
            }

            @Override
            public void close() {}
        };
    }

    private static DatasetLine<FlagRecord> line(int number, List<String> fields) {
        if (fields.get(1).isEmpty()) return new DatasetLine.Refused<>(number, List.of("COLOUR_UNKNOWN"));
        return new DatasetLine.Row<>(
                number,
                new FlagRecord(
                        YearMonth.parse(fields.get(0)),
                        FlagColour.valueOf(fields.get(1)),
                        PricePerMwh.of(fields.get(2))));
    }

    private static List<List<String>> read(Path content) {
        try {
            return Files.readAllLines(content).stream()
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
