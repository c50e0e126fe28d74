package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.dataset.internal.DatasetStore;
import br.com.connectenergy.core.dataset.internal.StateStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is known of each dataset, put together for staff. */
@Component
class DatasetEntries {
    private final StateStore states;
    private final DatasetStore files;
    private final DatasetFormats formats;

    DatasetEntries(StateStore states, DatasetStore files, DatasetFormats formats) {
        this.states = states;
        this.files = files;
        this.formats = formats;
    }

    DatasetEntry of(Dataset dataset) {
        Optional<DatasetState> state = states.find(dataset);
        Optional<DatasetVersion> version = files.newest(dataset);
        return new DatasetEntry(
                dataset,
                state.orElse(null),
                version.orElse(null),
                version.map(newest -> files.refusedByReason(newest.report().file()))
                        .orElse(Map.of()),
                state.flatMap(DatasetState::headerWaiting)
                        .map(found -> Columns.missing(formats.of(dataset).columns(), found))
                        .orElse(List.of()));
    }

    List<DatasetLine.Refused<?>> refused(Dataset dataset, int afterLine, int limit) {
        return files.newest(dataset)
                .map(version -> files.refused(version.report().file(), afterLine, limit))
                .orElse(List.of());
    }

    /** The header that staff may accept: it waits, and has every column that the format needs. */
    List<String> headerWaiting(Dataset dataset) {
        List<String> found = states.find(dataset)
                .flatMap(DatasetState::headerWaiting)
                .orElseThrow(DatasetError.DATASET_HEADER_NOT_WAITING::refuse);
        List<String> needed = formats.of(dataset).columns();
        if (!Columns.complete(needed, found)) {
            throw DatasetError.DATASET_HEADER_LACKS_COLUMNS.refuse(Map.of("missing", Columns.missing(needed, found)));
        }
        return found;
    }
}
