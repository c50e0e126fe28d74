package br.com.connectenergy.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:26500, true, http://localhost:26500",
        "engine:26500, false, https://engine:26500",
        "http://engine:26500, false, http://engine:26500",
        "https://engine, true, https://engine"
    })
    void anAddressWithoutASchemeGetsTheOneThatPlaintextChooses(String address, boolean plaintext, URI uri) {
        EngineSettings settings = new EngineSettings(address, address, plaintext, 24, null);
        assertThat(settings.grpc()).isEqualTo(uri);
        assertThat(settings.rest()).isEqualTo(uri);
    }
}
