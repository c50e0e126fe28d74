package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.dataset.internal.RowCopy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the rows of a file over, the whole file or nothing; a file that is loaded already changes nothing (RF002). */
@Component
public class DatasetLoads {
    private final DatasetFiles files;
    private final DatasetHeaders headers;
    private final List<DatasetTable<?>> tables;
    private final RowCopy copy;

    DatasetLoads(DatasetFiles files, DatasetHeaders headers, List<DatasetTable<?>> tables, RowCopy copy) {
        this.files = files;
        this.headers = headers;
        this.tables = List.copyOf(tables);
        this.copy = copy;
    }

    @Transactional(readOnly = true)
    public boolean isLoaded(DatasetFile file) {
        return files.find(file).isPresent();
    }

    /** A changed header stops the load before any row. */
    @Transactional
    public <R> LoadReport load(DatasetFile file, DatasetFormat<R> format, Path content) {
        Optional<LoadReport> before = files.find(file);
        if (before.isPresent()) return before.get();
        try (DatasetFormat.Opened<R> opened = format.open(content)) {
            Columns columns = Columns.of(format.columns(), opened.header(), headers.accepted(file.dataset()));
            return load(file, format.rowType(), opened.lines(columns));
        }
    }

    /** Reads the lines once, as they come; wrong ones are kept apart with their reasons. */
    @Transactional
    public <R> LoadReport load(DatasetFile file, Class<R> rowType, Iterator<DatasetLine<R>> lines) {
        Optional<LoadReport> before = files.find(file);
        if (before.isPresent()) return before.get();
        UUID id = files.next();
        Tally tally = new Tally();
        int changed = copy.in(
                id,
                table(file.dataset(), rowType),
                into -> lines.forEachRemaining(line -> {
                    switch (line) {
                        case DatasetLine.Row<R>(int number, R row, List<String> warnings) -> {
                            into.add(number, row);
                            tally.loaded++;
                            warnings.forEach(warning -> tally.warned.merge(warning, 1, Integer::sum));
                        }
                        case DatasetLine.Skipped<R>(int _, String reason) ->
                            tally.skipped.merge(reason, 1, Integer::sum);
                        case DatasetLine.Refused<R> wrong -> tally.refused.add(wrong);
                    }
                }));
        if (tally.loaded == 0) throw DatasetError.DATASET_EMPTY.refuse(Map.of("refused", tally.refused.size()));
        LoadReport report = tally.report(file, changed);
        files.register(id, report, tally.refused);
        return report;
    }

    @SuppressWarnings("unchecked")
    private <R> DatasetTable<R> table(Dataset dataset, Class<R> rowType) {
        for (DatasetTable<?> table : tables) {
            if (table.dataset() == dataset && table.rowType() == rowType) return (DatasetTable<R>) table;
        }
        throw new IllegalStateException("no table takes " + rowType.getSimpleName() + " of " + dataset);
    }

    private static final class Tally {
        private int loaded;
        private final Map<String, Integer> warned = new TreeMap<>();
        private final Map<String, Integer> skipped = new TreeMap<>();
        private final List<DatasetLine.Refused<?>> refused = new ArrayList<>();

        LoadReport report(DatasetFile file, int changed) {
            return new LoadReport(file, loaded, changed, warned, skipped, refused.size(), false);
        }
    }
}
