package br.com.connectenergy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.local.world.Ports;
import br.com.connectenergy.local.world.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    @TempDir
    Path folder;

    @Test
    void takesTheUsualPortsAndTheFolderOfTheProject() {
        Options options = Options.of(List.of("up", "--project", folder.toString()));

        assertThat(options.world().ports().base()).isEqualTo(Ports.DEFAULT_BASE);
        assertThat(options.world().data()).isEqualTo(folder.resolve(".connect"));
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void movesAllPortsByTheirBase() {
        Options options = Options.of(List.of("up", "--port-base", "19000", "--fresh", "--data", folder.toString()));

        assertThat(options.world().ports().api()).isEqualTo(19080);
        assertThat(options.world().ports().postgres()).isEqualTo(19054);
        assertThat(options.fresh()).isTrue();
    }

    @Test
    void tlsIsWantedOrNotAndNeverBoth() {
        List<String> up = List.of("up", "--project", folder.toString());

        assertThat(Options.of(up).world().tls()).isFalse();
        assertThat(Options.of(with(up, "--tls")).world().tls()).isTrue();
        assertThatThrownBy(() -> Options.of(with(up, "--tls", "--plain")).world())
                .isInstanceOf(Problem.class)
                .hasMessage("Choose one of --tls and --plain.");
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.of(List.of("up", "--fast")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.of(List.of("up", "--port-base")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--port-base");
        assertThatThrownBy(
                        () -> Options.of(List.of("up", "--port-base", "many")).portBase())
                .isInstanceOf(Problem.class)
                .hasMessageContaining("many");
        assertThatThrownBy(() -> Options.of(List.of())).isInstanceOf(Problem.class);
    }

    @Test
    void aProblemIsOneSentenceAndExitCodeTwo() {
        assertThat(Connect.run("dance")).isEqualTo(2);
        assertThat(Connect.run("up", "--port-base", "80", "--project", folder.toString()))
                .isEqualTo(2);
    }

    @Test
    void aWorldThatDoesNotRunIsUnhealthy() {
        assertThat(Connect.run("status", "--data", folder.toString(), "--port-base", "17000"))
                .isEqualTo(1);
    }
}
