package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.dataset.internal.HeaderStore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The headers that staff accepted beside the published one. */
@Component
@Transactional(readOnly = true)
class DatasetHeaders {
    private final HeaderStore store;

    DatasetHeaders(HeaderStore store) {
        this.store = store;
    }

    List<List<String>> accepted(Dataset dataset) {
        return store.of(dataset);
    }
}
