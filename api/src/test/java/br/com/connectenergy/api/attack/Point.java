package br.com.connectenergy.api.attack;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One place of a request where bad input goes: a parameter, a header, a field of the body, or the request as a whole. */
record Point(Place place, String name, List<String> path, JsonNode schema) {

    enum Place {
        PATH,
        QUERY,
        HEADER,
        FIELD,
        PART,
        JSON_BODY,
        FORM,
        REQUEST
    }
}
