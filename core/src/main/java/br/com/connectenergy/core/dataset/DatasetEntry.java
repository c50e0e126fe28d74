package br.com.connectenergy.core.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One dataset as staff see it: its source, its newest loaded version, refused lines by reason, columns that a new header lacks. */
public record DatasetEntry(
        Dataset dataset,
        @Nullable DatasetState state,
        @Nullable DatasetVersion version,
        Map<String, Integer> refusedByReason,
        List<String> missingColumns) {
    public DatasetEntry {
        refusedByReason = Map.copyOf(refusedByReason);
        missingColumns = List.copyOf(missingColumns);
    }
}
