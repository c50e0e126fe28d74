package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.dataset.internal.DatasetStore;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of loaded files; written in the transaction that loads their rows. */
@Component
public class DatasetFiles {
    private final DatasetStore store;
    private final Clock clock;

    DatasetFiles(DatasetStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<LoadReport> find(DatasetFile file) {
        return store.find(file);
    }

    /** Names the file that rows are about to refer to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID next() {
        return TimeOrderedId.at(Moment.of(clock));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void register(UUID id, LoadReport report, List<DatasetLine.Refused<?>> refused) {
        store.insert(id, report, refused, Moment.of(clock));
    }
}
