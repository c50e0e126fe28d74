package br.com.connectenergy.processes.registration;

import br.com.connectenergy.processes.BpmnFile;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of a form: keys that its fields ask for, variables that its conditions and texts read. */
record FormFile(JsonNode form) {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    static FormFile of(String formId) {
        String file = "/forms/" + formId + ".form";
        InputStream in = Objects.requireNonNull(FormFile.class.getResourceAsStream(file), file);
        return new FormFile(JsonMapper.shared().readTree(in));
    }

    Set<String> asked() {
        Set<String> keys = new TreeSet<>();
        for (JsonNode component : form.path("components")) {
            if (component.hasNonNull("key")) keys.add(component.path("key").asString());
        }
        return keys;
    }

    Set<String> shown() {
        Set<String> names = new TreeSet<>();
        for (JsonNode component : form.path("components")) {
            names.addAll(BpmnFile.variables(
                    component.path("conditional").path("hide").asString("")));
            Matcher templates = TEMPLATE.matcher(component.path("text").asString(""));
            while (templates.find()) {
                names.addAll(BpmnFile.variables(templates.group(1)));
            }
        }
        return names;
    }
}
