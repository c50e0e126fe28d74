package br.com.connectenergy.providers.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import br.com.connectenergy.core.registration.RegistryEntry;
import br.com.connectenergy.core.registration.RegistryPartner;
import br.com.connectenergy.core.registration.RegistrySituation;
import br.com.connectenergy.core.registration.RegistryUnavailable;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.local.http.JsonServer;
import br.com.connectenergy.local.registry.RegistryServer;
import br.com.connectenergy.providers.Control;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter against the simulator of the local world, over real HTTP, with every fault it can play. */
@Tag("RN001")
class RegistrySimulatorTest {

    private static final Cnpj SAMPLE = Cnpj.of("11.222.333/0001-81");

    @TempDir
    private Path folder;

    private JsonServer simulator;
    private Control control;
    private HttpCompanyRegistry registry;

    @BeforeEach
    void start() throws IOException {
        simulator = RegistryServer.start(folder, 0);
        control = new Control(simulator.port());
        registry = new HttpCompanyRegistry(new RegistryHttp(
                new RegistrySettings(
                        URI.create("http://127.0.0.1:" + simulator.port() + "/api/cnpj/v1"),
                        Duration.ofMillis(300),
                        Duration.ofMillis(700)),
                Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void findsACompanyOfTheSample() {
        RegistryEntry entry = registry.find(SAMPLE).orElseThrow();
        assertThat(entry.legalName()).isEqualTo("PADARIA AURORA LTDA");
        assertThat(entry.situation()).isEqualTo(RegistrySituation.ACTIVE);
        assertThat(entry.mainCnae()).isEqualTo(Cnae.of("1091102"));
        assertThat(entry.uf()).isEqualTo(Uf.SP);
        assertThat(entry.partners())
                .containsExactly(new RegistryPartner("MARIA DA SILVA SOUZA", "***982247**", "Sócio-Administrador"));
    }

    @Test
    void findsNothingForACompanyThatIsNotThere() {
        assertThat(registry.find(Cnpj.of("AB.CDE.FGH/IJKL-80"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mode\":\"status\",\"status\":500}",
                "{\"mode\":\"status\",\"status\":503}",
                "{\"mode\":\"status\",\"status\":429}",
                "{\"mode\":\"timeout\"}",
                "{\"mode\":\"slow\",\"delayMillis\":5000}",
                "{\"mode\":\"reset\"}",
                "{\"mode\":\"garbage\"}"
            })
    void whatPassesIsUnavailableWithinTheTimeWeGiveIt(String fault) {
        control.fault(fault);
        long started = System.nanoTime();
        assertThat(catchThrowable(() -> registry.find(SAMPLE))).isInstanceOf(RegistryUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void whatDoesNotPassIsSaidSo() {
        control.fault("{\"mode\":\"status\",\"status\":400}");
        assertThatThrownBy(() -> registry.find(SAMPLE)).isInstanceOf(RegistryAnswerNotUnderstood.class);
    }

    @Test
    void findsTheCompanyAgainAfterTheFault() {
        control.fault("{\"mode\":\"reset\",\"count\":1}");
        assertThatThrownBy(() -> registry.find(SAMPLE)).isInstanceOf(RegistryUnavailable.class);
        assertThat(registry.find(SAMPLE)).isPresent();
    }
}
