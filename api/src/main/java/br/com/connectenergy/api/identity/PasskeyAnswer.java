package br.com.connectenergy.api.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code navigator.credentials} gave, in the JSON form of WebAuthn Level 3. */
record PasskeyAnswer(
        @NotEmpty @Schema(implementation = Object.class, description = "Credencial do WebAuthn, na forma JSON da norma")
        Map<String, Object> credential) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode tree() {
        return JSON.valueToTree(credential);
    }

    @Override
    public String toString() {
        return "PasskeyAnswer[hidden]";
    }
}
