package br.com.connectenergy.local.world;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    Path folder;

    @Test
    void namesTheTakenPortAndItsUse() throws Exception {
        Ports ports = Ports.firstFree(40000);
        Preflight.checkPorts(ports, Set.of(PartName.values()));

        try (ServerSocket other = new ServerSocket(ports.openSearch(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.checkPorts(ports, Set.of(PartName.values())))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining(other.getLocalPort() + " (OpenSearch HTTP)")
                    .hasMessageContaining("--port-base");
            assertThatCode(() -> Preflight.checkPorts(ports, Set.of(PartName.API)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void refusesAFullDisk() {
        assertThatThrownBy(() -> Preflight.checkDisk(folder, Long.MAX_VALUE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("too full");
        assertThatCode(() -> Preflight.checkDisk(folder, 1)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnOldJdk() {
        assertThatThrownBy(() -> Preflight.checkJdk(24))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("JDK 25");
        assertThatCode(() -> Preflight.checkJdk(25)).doesNotThrowAnyException();
    }

    @Test
    void refusesAPortBaseOutsideThePossible() {
        assertThatThrownBy(() -> new Ports(80)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Ports(65500)).isInstanceOf(Problem.class);
    }
}
