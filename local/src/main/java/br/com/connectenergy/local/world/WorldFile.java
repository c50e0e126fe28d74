package br.com.connectenergy.local.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells other processes where a world runs: world.json in its run folder. */
public final class WorldFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WorldFile() {}

    static void write(WorldSettings world) {
        Map<String, Object> facts = Map.of(
                "project", world.project().toAbsolutePath().toString(),
                "data", world.data().toAbsolutePath().toString(),
                "portBase", world.ports().base(),
                "test", world.test(),
                "tls", world.tls());
        try {
            Files.createDirectories(world.run());
            Files.writeString(
                    world.worldFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WorldSettings read(Path file) {
        try {
            JsonNode facts = JSON.readTree(Files.readString(file));
            return new WorldSettings(
                            Path.of(facts.get("project").asString()),
                            Path.of(facts.get("data").asString()),
                            new Ports(facts.get("portBase").asInt()),
                            facts.get("test").asBoolean())
                    .withTls(facts.path("tls").asBoolean(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<WorldSettings> find(Path data) {
        Path file = data.resolve("run").resolve("world.json");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }
}
