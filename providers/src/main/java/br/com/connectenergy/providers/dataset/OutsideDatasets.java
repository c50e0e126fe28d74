package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetSource;
import java.nio.file.Path;
import java.util.Optional;

/** What operations delivered comes first, then the publisher. */
final class OutsideDatasets implements DatasetSource {
    private final DropFolder dropped;
    private final DatasetAddresses addresses;
    private final DatasetHttp http;

    OutsideDatasets(DropFolder dropped, DatasetAddresses addresses, DatasetHttp http) {
        this.dropped = dropped;
        this.addresses = addresses;
        this.http = http;
    }

    @Override
    public Optional<Fetched> fetch(Dataset dataset, Before before, Path into) {
        return dropped.file(dataset, before, into).or(() -> http.file(addresses.of(dataset), before, into));
    }
}
