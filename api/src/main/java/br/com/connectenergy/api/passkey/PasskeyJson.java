package br.com.connectenergy.api.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of WebAuthn Level 3, as browsers read and write it. */
final class PasskeyJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final List<String> ATTESTATION = List.of("clientDataJSON", "attestationObject");
    private static final List<String> ASSERTION = List.of("clientDataJSON", "authenticatorData", "signature");

    private PasskeyJson() {}

    static JsonNode tree(Object options) {
        return MAPPER.valueToTree(options);
    }

    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> attestation(JsonNode answer) {
        return read(answer, ATTESTATION, new TypeReference<>() {});
    }

    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> assertion(JsonNode answer) {
        return read(answer, ASSERTION, new TypeReference<>() {});
    }

    /** Empty for what is no answer of an authenticator; the library takes it for granted that every part is there. */
    private static <T> Optional<T> read(JsonNode answer, List<String> parts, TypeReference<T> type) {
        Stream<JsonNode> needed = Stream.concat(
                Stream.of(answer.path("rawId"), answer.path("id")),
                parts.stream().map(part -> answer.path("response").path(part)));
        if (!needed.allMatch(JsonNode::isString)
                || !"public-key".equals(answer.path("type").asString(""))) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.treeToValue(answer, MAPPER.constructType(type)));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
