package br.com.connectenergy.local.world;

import br.com.connectenergy.local.tls.CertificateFiles;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where one world lives: project, data, ports, with TLS or without; a test world has a controlled clock and keeps the user demo. */
public record WorldSettings(
        Path project,
        Path data,
        Ports ports,
        boolean test,
        boolean tls,
        Map<PartName, Map<String, String>> environment) {

    public WorldSettings {
        environment = Map.copyOf(environment);
    }

    public WorldSettings(Path project, Path data, Ports ports, boolean test) {
        this(project, data, ports, test, false, Map.of());
    }

    /** The same world with TLS, or without. */
    public WorldSettings withTls(boolean wanted) {
        return new WorldSettings(project, data, ports, test, wanted, environment);
    }

    /** The same world with further environment variables for one of its parts. */
    public WorldSettings withEnvironment(PartName part, Map<String, String> variables) {
        Map<PartName, Map<String, String>> all = new EnumMap<>(PartName.class);
        all.putAll(environment);
        Map<String, String> merged = new HashMap<>(all.getOrDefault(part, Map.of()));
        merged.putAll(variables);
        all.put(part, Map.copyOf(merged));
        return new WorldSettings(project, data, ports, test, tls, all);
    }

    public Map<String, String> environmentOf(PartName part) {
        return environment.getOrDefault(part, Map.of());
    }

    /** Programs unpacked once; a test world inside a data folder shares them with the world around it. */
    public Path distributions() {
        return test ? data.resolveSibling("dist") : data.resolve("dist");
    }

    /** The keys that seal the audit trail, and its checkpoints. */
    public Path audit() {
        return data.resolve("audit");
    }

    public Path run() {
        return data.resolve("run");
    }

    public Path worldFile() {
        return run().resolve("world.json");
    }

    public Path log(PartName part) {
        return data.resolve("log").resolve(part.key() + ".log");
    }

    public Path pidFile(PartName part) {
        return run().resolve(part.key() + ".pid");
    }

    public Path jar(PartName application) {
        return project.resolve(application.key()).resolve("target").resolve(application.key() + ".jar");
    }

    public String portalUrl() {
        return (tls ? "https" : "http") + "://localhost:" + ports.api();
    }

    /** The certificates of this world; made when it starts with TLS. */
    public CertificateFiles certificates() {
        return CertificateFiles.in(data.resolve("tls"));
    }

    /** Everything but the applications: what tests of single rooms need. */
    public static Set<PartName> infrastructure() {
        return Set.of(PartName.POSTGRES, PartName.OPENSEARCH, PartName.BROKER, PartName.WEBAPPS, PartName.OUTSIDE);
    }
}
