package br.com.connectenergy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml as data, with each ${NAME} filled the way Compose fills it. */
record ComposeFile(Map<String, Service> services, Map<String, Object> volumes) {

    /** Stands in for what an operator gives; everything else must have a default. */
    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("POSTGRES_PASSWORD", "sample"),
            Map.entry("PORTAL_URL", "https://portal.example"),
            Map.entry("MAIL_FROM", "Connect Energy <nao-responda@portal.example>"),
            Map.entry("MAIL_HOST", "relay.example"),
            Map.entry("MALWARE_HOST", "clamd.example"),
            Map.entry("LDAP_URL", "ldaps://directory.example:636/"),
            Map.entry("LDAP_BASE_DN", "dc=example"),
            Map.entry("LDAP_USER_FILTER", "(uid={0})"),
            Map.entry("LDAP_MANAGER_DN", "cn=reader,dc=example"),
            Map.entry("LDAP_MANAGER_PASSWORD", "sample"),
            Map.entry("VAULT_KEY", "c2FtcGxlLXNhbXBsZS1zYW1wbGUtc2FtcGxlLXNhbXA="));

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

    /** One service; ports are those inside the container. */
    record Service(Map<String, Object> facts, Map<String, String> written, Map<String, String> environment) {

        List<Integer> ports() {
            List<Integer> ports = new ArrayList<>();
            for (String entry : texts(facts.get("expose"))) ports.add(Integer.valueOf(entry));
            for (String entry : texts(facts.get("ports"))) {
                ports.add(Integer.valueOf(entry.substring(entry.lastIndexOf(':') + 1)));
            }
            return ports;
        }

        String healthcheck() {
            return String.join(" ", texts(mapping(facts.get("healthcheck")).get("test")));
        }

        Map<String, Object> dependsOn() {
            return mapping(facts.get("depends_on"));
        }

        String fact(String name) {
            return String.valueOf(facts.get(name));
        }

        boolean isBuiltHere() {
            return facts.containsKey("build");
        }

        String dockerfile() {
            return String.valueOf(mapping(facts.get("build")).get("dockerfile"));
        }
    }

    static ComposeFile ofTheProject() {
        try {
            return read(ProjectRoot.find().resolve("docker-compose.yml"), GIVEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ComposeFile read(Path file, Map<String, String> given) throws IOException {
        Map<String, Object> document =
                mapping(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
        Map<String, Service> services = new LinkedHashMap<>();
        mapping(document.get("services")).forEach((name, facts) -> services.put(name, service(mapping(facts), given)));
        return new ComposeFile(services, mapping(document.get("volumes")));
    }

    Service service(String name) {
        Service service = services.get(name);
        if (service == null) throw new IllegalStateException("no service " + name);
        return service;
    }

    private static Service service(Map<String, Object> facts, Map<String, String> given) {
        Map<String, String> written = new LinkedHashMap<>();
        mapping(facts.get("environment")).forEach((key, value) -> written.put(key, String.valueOf(value)));
        Map<String, String> filled = new LinkedHashMap<>();
        written.forEach((key, value) -> filled.put(key, fill(value, given)));
        return new Service(facts, written, filled);
    }

    private static String fill(String value, Map<String, String> given) {
        return VARIABLE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(filled(found, given)));
    }

    private static String filled(MatchResult variable, Map<String, String> given) {
        String name = variable.group(1);
        String value = given.get(name);
        if (value != null) return value;
        if ("-".equals(variable.group(2))) return variable.group(3);
        throw new IllegalStateException("compose refuses to start without " + name);
    }

    private static Map<String, Object> mapping(@Nullable Object node) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    private static List<String> texts(@Nullable Object node) {
        List<String> copy = new ArrayList<>();
        if (node instanceof List<?> list) list.forEach(entry -> copy.add(String.valueOf(entry)));
        return copy;
    }
}
