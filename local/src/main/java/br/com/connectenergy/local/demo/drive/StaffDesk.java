package br.com.connectenergy.local.demo.drive;

import br.com.connectenergy.local.staff.Authenticator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A member of staff signed in to the portal's staff pages; signs in again when the session is over. */
public final class StaffDesk {
    private static final String API = "/api/v1/staff";
    private static final Patience CODES = new Patience(Duration.ofSeconds(75), Duration.ofMillis(500));
    private final Browser browser;
    private final Browser management;
    private final Map<String, String> credentials;
    private final Authenticator authenticator;

    public StaffDesk(WorldUrls urls, String username, String password) {
        this.browser = new Browser(urls.portal());
        this.management = new Browser(urls.management());
        this.credentials = Map.of("username", username, "password", password);
        this.authenticator = new Authenticator(password);
        signIn();
    }

    public JsonNode dossier(String registrationId) {
        return ask(() -> browser.get(API + "/registrations/" + registrationId))
                .expect(200)
                .body();
    }

    /** Empty until the verification has begun. */
    public String processInstanceKey(String registrationId) {
        return dossier(registrationId).path("processInstanceKey").asString("");
    }

    public void note(String registrationId, String text) {
        ask(() -> browser.post(API + "/registrations/" + registrationId + "/notes", Map.of("text", text)))
                .expect(201);
    }

    private void signIn() {
        browser.get("/api/v1/terms").expect(200);
        browser.post(API + "/session", credentials).expect(200);
        long[] shown = {0};
        CODES.await("a code that nobody used yet", () -> {
            long step = Authenticator.stepAt(now());
            if (step == shown[0]) return Optional.empty();
            shown[0] = step;
            Answer proof = browser.post(API + "/session/totp", Map.of("code", authenticator.codeOf(step)));
            return proof.ok() ? Optional.of(step) : Optional.empty();
        });
    }

    /** By the product's clock, which is ahead in a test world that has travelled. */
    private Instant now() {
        Answer clock = management.get("/actuator/clock");
        return Instant.now()
                .plusMillis(clock.ok() ? clock.body().path("offsetMilli").asLong(0) : 0);
    }

    private Answer ask(Supplier<Answer> request) {
        Answer answer = request.get();
        if (answer.status() != 401) return answer;
        signIn();
        return request.get();
    }
}
