package br.com.connectenergy.core.dataset.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetSource.Before;
import br.com.connectenergy.core.dataset.DatasetSource.Fetched;
import br.com.connectenergy.core.dataset.DatasetState;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about fetching and loading, each in a transaction of its own: no source is asked inside of one. */
@Component
@Transactional
public class FetchRecord {
    private final StateStore states;
    private final Clock clock;

    FetchRecord(StateStore states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Before before(Dataset dataset) {
        Optional<DatasetState> state = states.find(dataset);
        return new Before(
                state.map(DatasetState::etag).orElse(null),
                state.map(DatasetState::lastModified).orElse(null),
                version -> states.isSettled(new DatasetFile(dataset, version)));
    }

    public void fetched(DatasetFile file, long size, Fetched from) {
        states.fetched(file, size, from, Moment.of(clock));
    }

    /** Answers the version that is still the last. */
    public Sha256 unchanged(Dataset dataset) {
        states.checked(dataset, Moment.of(clock));
        return states.find(dataset)
                .map(DatasetState::fetched)
                .orElseThrow(() -> new IllegalStateException("nothing was fetched of " + dataset));
    }

    public void loaded(Dataset dataset) {
        states.stop(dataset, null);
    }

    public void stopped(DatasetFile file, String code, List<String> header) {
        states.stop(file.dataset(), new DatasetState.Stop(Moment.of(clock), file.version(), code, header));
    }
}
