package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a source was last looked at, which version it had, and why the last load stopped. */
public record DatasetState(
        Dataset dataset,
        Instant checkedAt,
        Sha256 fetched,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Stop stop) {

    /** A load that stopped: the refusal's code, and the header that the file has. */
    public record Stop(Instant at, Sha256 version, String code, List<String> header) {
        public Stop {
            header = List.copyOf(header);
        }
    }

    public Optional<Stop> stopped() {
        return Optional.ofNullable(stop);
    }

    /** The header that waits for staff, where that is why the load stopped. */
    Optional<List<String>> headerWaiting() {
        return stopped()
                .filter(found -> found.code().equals(DatasetError.DATASET_HEADER_CHANGED.name()))
                .map(Stop::header);
    }
}
