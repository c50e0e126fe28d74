package br.com.connectenergy.api.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over the wire; status 0 when nothing did. */
record Reply(int status, Headers headers, String text, String silence, boolean headOnly) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Reply none(IOException why) {
        return new Reply(0, new Headers(), "", String.valueOf(why.getMessage()), false);
    }

    Reply holding(String content) {
        return new Reply(status, headers, content, silence, headOnly);
    }

    String header(String name) {
        return headers.all().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    Optional<JsonNode> json() {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(text));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    String code() {
        return json().map(problem -> problem.path("code").asString("")).orElse("");
    }

    /** The headers in their order; a name may come more than once. */
    static final class Headers {

        private final List<Map.Entry<String, String>> all = new ArrayList<>();

        void add(String name, String value) {
            all.add(Map.entry(name, value));
        }

        List<Map.Entry<String, String>> all() {
            return all;
        }
    }
}
