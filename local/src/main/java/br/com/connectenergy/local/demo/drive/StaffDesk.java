package br.com.connectenergy.local.demo.drive;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A member of staff signed in to the portal's staff pages; signs in again when the session is over. */
public final class StaffDesk {
    private static final String API = "/api/v1/staff";
    private final Browser browser;
    private final Map<String, String> credentials;

    public StaffDesk(URI portal, String username, String password) {
        this.browser = new Browser(portal);
        this.credentials = Map.of("username", username, "password", password);
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
    }

    private Answer ask(Supplier<Answer> request) {
        Answer answer = request.get();
        if (answer.status() != 401) return answer;
        signIn();
        return request.get();
    }
}
