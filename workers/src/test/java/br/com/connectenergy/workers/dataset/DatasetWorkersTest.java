package br.com.connectenergy.workers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetRefreshes;
import br.com.connectenergy.core.dataset.DatasetRequests;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.FileFound;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.Load;
import br.com.connectenergy.processes.dataset.DatasetRefreshVariables.Refresh;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RF002")
class DatasetWorkersTest {

    private static final Sha256 VERSION = Sha256.of("a file");

    private final DatasetRefreshes refreshes = mock();

    @Test
    void asksForTheRefreshesOfTheDay() {
        DatasetRequests requests = mock();
        new RequestRefreshesWorker(requests).request();
        verify(requests).today();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysWhichVersionThePublisherHasAndWhetherItIsNew(boolean isNew) {
        when(refreshes.fetch(Dataset.ANEEL_FLAGS)).thenReturn(new DatasetRefreshes.Found(VERSION, isNew));
        assertThat(new FetchFileWorker(refreshes).fetch(new Refresh("ANEEL_FLAGS")))
                .isEqualTo(new FileFound(VERSION.hex(), isNew));
    }

    @Test
    void loadsTheVersionThatWasFetched() {
        new LoadRowsWorker(refreshes).load(new Load("ANEEL_FLAGS", VERSION.hex()));
        verify(refreshes).load(new DatasetFile(Dataset.ANEEL_FLAGS, VERSION));
    }
}
