package br.com.connectenergy.bench;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings of our own that the applications read, name to default: as declared, and as docs/operators.md says. */
final class SettingsTable {

    static final String NO_DEFAULT = "none";

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(connectenergy\\.[a-z0-9.-]+)` \\|[^|]*\\| `?([^|`]*)`? \\|");

    private SettingsTable() {}

    static Map<String, String> written(Path root) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(root.resolve("docs/operators.md")))
                .results()
                .toList()) {
            rows.put(row.group(1), row.group(2).strip());
        }
        return rows;
    }

    static Map<String, String> declared(Deployable... applications) {
        Map<String, Set<String>> defaults = new TreeMap<>();
        for (Deployable application : applications) {
            application.settings().forEach((type, prefix) -> addComponents(application, prefix, type, defaults));
        }
        Map<String, String> declared = new TreeMap<>();
        defaults.forEach((name, values) -> declared.put(name, String.join(" or ", values)));
        return declared;
    }

    private static void addComponents(
            Deployable application, String prefix, Class<?> type, Map<String, Set<String>> defaults) {
        Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(components[i].getName());
            if (components[i].getType().isRecord()) {
                addComponents(application, name, components[i].getType(), defaults);
                continue;
            }
            String inFile = application.configuration().getProperty(name);
            String value = inFile == null ? declaredDefault(parameters[i]) : inFile;
            defaults.computeIfAbsent(name, unseen -> new TreeSet<>()).add(value);
        }
    }

    private static String declaredDefault(Parameter parameter) {
        DefaultValue value = parameter.getAnnotation(DefaultValue.class);
        return value == null || value.value().length == 0 ? NO_DEFAULT : String.join(",", value.value());
    }
}
