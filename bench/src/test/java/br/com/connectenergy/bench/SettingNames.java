package br.com.connectenergy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The environment names that an application really reads: its typed settings and Spring's own published metadata. */
final class SettingNames {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private final Set<String> names = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> maps = new HashSet<>();

    static SettingNames of(Map<Class<?>, String> settings) throws IOException {
        SettingNames names = new SettingNames();
        settings.forEach((type, prefix) -> names.add(canonical(prefix), type));
        for (URL file : Collections.list(SettingNames.class.getClassLoader().getResources(METADATA))) {
            names.addMetadata(file);
        }
        return names;
    }

    boolean knows(String environmentKey) {
        String key = canonical(environmentKey);
        return names.contains(key)
                || maps.stream().anyMatch(key::startsWith)
                || lists.stream().anyMatch(list -> key.matches(list + "\\d+.*"));
    }

    private void add(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + canonical(component.getName());
            names.add(name);
            if (component.getType().isRecord()) add(name, component.getType());
            if (Map.class.isAssignableFrom(component.getType())) maps.add(name);
            if (Collection.class.isAssignableFrom(component.getType())) lists.add(name);
        }
    }

    private void addMetadata(URL file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(32 * 1024 * 1024);
        try (InputStream json = file.openStream()) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            // JSON is YAML once its tabs and escaped slashes are gone
            String yaml = text.replace('\t', ' ').replace("\\/", "/");
            Object document = new Yaml(new SafeConstructor(options)).load(yaml);
            if (document instanceof Map<?, ?> map && map.get("properties") instanceof List<?> properties) {
                properties.forEach(this::addPublished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPublished(Object node) {
        if (!(node instanceof Map<?, ?> property) || property.containsKey("deprecated")) return;
        String name = canonical(String.valueOf(property.get("name")));
        String type = String.valueOf(property.get("type"));
        names.add(name);
        if (type.startsWith("java.util.Map")) maps.add(name);
        if (type.startsWith("java.util.List") || type.startsWith("java.util.Set")) lists.add(name);
    }

    private static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._\\-]", "");
    }
}
