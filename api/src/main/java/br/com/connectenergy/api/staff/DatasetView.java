package br.com.connectenergy.api.staff;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetEntry;
import br.com.connectenergy.core.dataset.DatasetState;
import br.com.connectenergy.core.dataset.DatasetVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One dataset as the staff page shows it. */
record DatasetView(
        Dataset dataset,
        String publisher,
        String licence,
        @Nullable Instant checkedAt,
        @Nullable VersionView version,
        @Nullable StopView stop,
        Map<String, Integer> refusedByReason) {

    static DatasetView of(DatasetEntry entry) {
        DatasetState state = entry.state();
        DatasetVersion version = entry.version();
        return new DatasetView(
                entry.dataset(),
                entry.dataset().publisher(),
                entry.dataset().licence(),
                state == null ? null : state.checkedAt(),
                version == null ? null : VersionView.of(version),
                state == null || state.stop() == null ? null : StopView.of(state.stop(), entry.missingColumns()),
                entry.refusedByReason());
    }

    /** The newest loaded file: its SHA-256, where it came from, and what its load did. */
    record VersionView(
            String sha256,
            @Nullable String origin,
            @Nullable Long size,
            @Nullable Instant fetchedAt,
            Instant loadedAt,
            int loaded,
            int changed,
            int refused,
            Map<String, Integer> warned,
            Map<String, Integer> skipped) {

        static VersionView of(DatasetVersion version) {
            return new VersionView(
                    version.report().file().version().hex(),
                    version.origin(),
                    version.size(),
                    version.fetchedAt(),
                    version.loadedAt(),
                    version.report().loaded(),
                    version.report().changed(),
                    version.report().refused(),
                    version.report().warned(),
                    version.report().skipped());
        }
    }

    /** Why the last load stopped; a header may be accepted when it lacks no column. */
    record StopView(Instant at, String sha256, String code, List<String> header, List<String> missingColumns) {

        static StopView of(DatasetState.Stop stop, List<String> missingColumns) {
            return new StopView(stop.at(), stop.version().hex(), stop.code(), stop.header(), missingColumns);
        }
    }
}
