package br.com.connectenergy.local.world;

import br.com.connectenergy.local.camunda.CamundaDistribution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** What the broker and the web applications have in common: distribution, settings file, environment. */
record CamundaFiles(WorldSettings world, PartName part) {
    void writeSettings() {
        try (InputStream settings = CamundaFiles.class.getResourceAsStream("/camunda/" + part.key() + ".yaml")) {
            if (settings == null) throw new IOException("settings of " + part.key() + " are missing");
            Files.createDirectories(world.run());
            Files.copy(settings, settingsFile(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> environment() {
        Ports ports = world.ports();
        return Map.ofEntries(
                Map.entry("SPRING_CONFIG_ADDITIONAL_LOCATION", "file:" + settingsFile()),
                Map.entry("WORLD_OPENSEARCH_URL", OpenSearchPart.url(world)),
                Map.entry("WORLD_BROKER_REST", "" + ports.brokerRest()),
                Map.entry("WORLD_BROKER_GRPC", "" + ports.brokerGrpc()),
                Map.entry("WORLD_BROKER_COMMAND", "" + ports.brokerCommand()),
                Map.entry("WORLD_BROKER_INTERNAL", "" + ports.brokerInternal()),
                Map.entry("WORLD_BROKER_MANAGEMENT", "" + ports.brokerManagement()),
                Map.entry(
                        "WORLD_BROKER_DATA",
                        world.data().toAbsolutePath().resolve("zeebe").toString()),
                Map.entry("WORLD_CLOCK_CONTROLLED", "" + world.test()),
                Map.entry("WORLD_WEBAPPS", "" + ports.webapps()),
                Map.entry("WORLD_WEBAPPS_MANAGEMENT", "" + ports.webappsManagement()));
    }

    List<String> command(JavaCommand java, String mainClass) {
        CamundaDistribution distribution = new CamundaDistribution(world.distributions());
        Path logs = world.data().toAbsolutePath().resolve("log").resolve(part.key());
        return java.sharing(world, part)
                .option("-Dapp.home=" + logs)
                .option("-Dbasedir=" + logs)
                .option("-Dlog4j2.configurationFile=" + distribution.home().resolve("config/log4j2.xml"))
                .main(distribution.libraries(), mainClass);
    }

    private Path settingsFile() {
        return world.run().toAbsolutePath().resolve(part.key() + ".yaml");
    }
}
