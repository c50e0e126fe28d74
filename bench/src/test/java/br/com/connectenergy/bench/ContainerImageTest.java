package br.com.connectenergy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each application's image is made of the jar that the build makes, runs it without root, and opens the port it listens on. */
class ContainerImageTest {

    private final Path root = ProjectRoot.find();
    private final ComposeFile compose = ComposeFile.ofTheProject();

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void takesFromTheTreeOnlyTheJarOfItsModule(String application) throws IOException {
        String jar = jar(application);
        List<String> fromTheTree = image(application).all("COPY").stream()
                .filter(copy -> !copy.startsWith("--from="))
                .toList();
        assertThat(fromTheTree).containsExactly(application + "/target/" + jar + " " + jar);
        assertThat(Files.readAllLines(root.resolve(".dockerignore")))
                .contains("*", "!" + application + "/target/" + jar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void startsThatJarWithoutRoot(String application) throws IOException {
        Dockerfile image = image(application);
        assertThat(image.last("ENTRYPOINT")).contains("\"" + jar(application) + "\"");
        assertThat(image.last("USER")).isEqualTo("connect");
        assertThat(image.all("RUN")).anyMatch(run -> run.contains("useradd") && run.contains(" connect"));
        assertThat(compose.service(application).ports()).contains(Integer.parseInt(image.last("EXPOSE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void runsOnTheJavaThatTheCodeIsCompiledFor(String application) throws IOException {
        String release = ProjectRoot.element(Files.readString(root.resolve("pom.xml")), "maven.compiler.release");
        assertThat(image(application).all("FROM"))
                .allMatch(from -> from.startsWith("eclipse-temurin:" + release + "-jre"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void takesFromItsFirstStageOnlyWhatThatStageMade(String application) throws IOException {
        Dockerfile image = image(application);
        String stage = image.all("FROM").getFirst().replaceFirst(".* AS ", "");
        assertThat(image.all("RUN").getFirst()).contains("-Djarmode=tools", "extract --layers --destination extracted");
        assertThat(image.all("COPY").stream()
                        .filter(copy -> copy.startsWith("--from="))
                        .toList())
                .hasSize(4)
                .allMatch(copy -> copy.startsWith("--from=" + stage + " /layers/extracted/"));
    }

    private Dockerfile image(String application) throws IOException {
        return Dockerfile.read(root.resolve(compose.service(application).dockerfile()));
    }

    private String jar(String application) throws IOException {
        String pom = Files.readString(root.resolve(application).resolve("pom.xml"));
        return ProjectRoot.element(pom, "finalName") + ".jar";
    }
}
