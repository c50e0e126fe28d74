package br.com.connectenergy.core.dataset;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The formats that the application knows, one for each dataset. */
@Component
class DatasetFormats {
    private final ObjectProvider<DatasetFormat<?>> known;

    DatasetFormats(ObjectProvider<DatasetFormat<?>> known) {
        this.known = known;
    }

    DatasetFormat<?> of(Dataset dataset) {
        return known.stream()
                .filter(format -> format.dataset() == dataset)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no format reads " + dataset));
    }
}
