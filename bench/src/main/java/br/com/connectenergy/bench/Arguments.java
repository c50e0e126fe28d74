package br.com.connectenergy.bench;

import java.util.HashMap;
import java.util.Map;

/** A name and options of the form {@code --key value}; {@code --short} stands alone. */
public record Arguments(String name, Map<String, String> options) {

    static Arguments of(String... arguments) {
        String name = "";
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("--")) name = argument;
            else if (argument.equals("--short") || i + 1 == arguments.length) options.put(argument.substring(2), "");
            else options.put(argument.substring(2), arguments[++i]);
        }
        return new Arguments(name, Map.copyOf(options));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    String get(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    long number(String option, long otherwise) {
        return has(option) ? Long.parseLong(get(option, "")) : otherwise;
    }
}
