package br.com.connectenergy.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.dataset.Columns;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.tariff.TariffRecord;
import br.com.connectenergy.providers.aneel.AneelFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RF002")
class TariffFileTest {
    private static final int ROWS = 6_000;

    @TempDir
    private Path folder;

    @Test
    void theGeneratedFileHasTheFormatOfTheRegulatorsAndEveryKeyOnce() throws IOException {
        Path file = TariffFile.generate(folder.resolve("a.csv"), ROWS);
        DatasetFormat<TariffRecord> format = AneelFormats.tariffs();

        assertThat(Files.readString(file))
                .startsWith("\"DatGeracaoConjuntoDados\";")
                .endsWith("\"\r\n");
        assertThat(Files.size(file) / ROWS).isBetween(250L, 310L);
        int lines = 0;
        int refused = 0;
        List<TariffRecord> rows = new ArrayList<>();
        try (DatasetFormat.Opened<TariffRecord> opened = format.open(file)) {
            assertThat(opened.header()).isEqualTo(format.columns());
            Iterator<DatasetLine<TariffRecord>> all =
                    opened.lines(Columns.of(format.columns(), opened.header(), List.of()));
            while (all.hasNext()) {
                lines++;
                switch (all.next()) {
                    case DatasetLine.Row<TariffRecord>(int _, TariffRecord row, List<String> _) -> rows.add(row);
                    case DatasetLine.Refused<TariffRecord> _ -> refused++;
                    case DatasetLine.Skipped<TariffRecord> _ -> {}
                }
            }
        }
        assertThat(lines).isEqualTo(ROWS);
        assertThat(refused).isZero();
        assertThat(rows.size()).isGreaterThan(ROWS / 3);
        Set<List<Object>> keys = new HashSet<>();
        rows.forEach(row -> keys.add(List.of(
                row.tariffClass(), row.timeOfUse(), row.unit(), row.validity().from())));
        assertThat(keys).hasSameSizeAs(rows);
    }
}
