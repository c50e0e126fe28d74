package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetFiles;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.LoadReport;
import br.com.connectenergy.core.tariff.internal.TariffCopy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the regulator's tariffs over, a whole file or nothing; a file that is loaded already changes nothing. */
@Component
public class TariffLoads {
    private final DatasetFiles files;
    private final TariffCopy copy;

    TariffLoads(DatasetFiles files, TariffCopy copy) {
        this.files = files;
        this.copy = copy;
    }

    /** Reads the lines once, as they come; wrong ones are kept apart with their reasons. */
    @Transactional
    public LoadReport load(DatasetFile file, Iterator<DatasetLine<TariffRecord>> lines) {
        Optional<LoadReport> before = files.find(file);
        if (before.isPresent()) return before.get();
        UUID id = files.next();
        Map<String, Integer> skipped = new TreeMap<>();
        List<DatasetLine.Refused<?>> refused = new ArrayList<>();
        int loaded = copy.in(
                id,
                into -> lines.forEachRemaining(line -> {
                    switch (line) {
                        case DatasetLine.Row<TariffRecord>(int number, TariffRecord row) -> into.add(number, row);
                        case DatasetLine.Skipped<TariffRecord>(int _, String reason) ->
                            skipped.merge(reason, 1, Integer::sum);
                        case DatasetLine.Refused<TariffRecord> wrong -> refused.add(wrong);
                    }
                }));
        LoadReport report = new LoadReport(file, loaded, skipped, refused.size(), false);
        files.register(id, report, refused);
        return report;
    }
}
