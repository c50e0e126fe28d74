package br.com.connectenergy.api.attack;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One operation of the contract: how it is asked for, and what it may answer. */
record Operation(
        String id, String method, String path, List<Parameter> parameters, Optional<Body> body, JsonNode responses) {

    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    record Body(String mediaType, JsonNode schema, boolean required) {

        boolean isForm() {
            return mediaType.startsWith("multipart/");
        }
    }

    boolean changesSomething() {
        return !"GET".equals(method);
    }

    List<Parameter> in(String place) {
        return parameters.stream().filter(one -> one.in().equals(place)).toList();
    }
}
