package br.com.connectenergy.api;

import br.com.connectenergy.api.People.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A third-party system that a company's owner registered: its name, its secret, and how it asks for tokens. */
public record ThirdParty(Counter counter, String id, String secret) {

    /** Registers it as the owner, right after a step-up. */
    public static ThirdParty of(Counter counter, Person owner, String... scopes) {
        owner.browser()
                .post("/api/v1/session/step-up", Map.of("code", counter.people().nextCode(owner.secret())))
                .expect(204);
        return read(
                counter,
                owner.browser()
                        .post("/api/v1/company/clients", Map.of("name", "Medidor", "scopes", scopes))
                        .expect(201));
    }

    public static ThirdParty read(Counter counter, Answer registered) {
        return new ThirdParty(counter, registered.text("/client/clientId"), registered.text("/secret"));
    }

    /** A browser in name only: it sends this token and has no cookies. */
    public Browser signedIn() {
        return bearing(counter, token());
    }

    public static Browser bearing(Counter counter, String token) {
        return counter.browser().with("Authorization", "Bearer " + token);
    }

    public String token() {
        return byBasic(Map.of("grant_type", "client_credentials")).expect(200).text("/access_token");
    }

    public Answer byBasic(Map<String, String> form) {
        String pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(counter.browser().with("Authorization", "Basic " + pair), form);
    }

    public JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    /** Posts the form without any CSRF token. */
    public static Answer send(Browser system, Map<String, String> form) {
        return system.postForm(
                "/oauth2/token",
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
