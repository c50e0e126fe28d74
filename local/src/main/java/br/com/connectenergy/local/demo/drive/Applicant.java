package br.com.connectenergy.local.demo.drive;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A company in front of the portal: what its browser asks of the public API, with a session of its own. */
public final class Applicant {
    private static final String API = "/api/v1";
    private final Browser browser;
    private final String termsVersion;
    private String id = "";

    /** Opens the portal; the first answer brings the anti-forgery cookie and the terms in force. */
    public Applicant(URI portal) {
        this.browser = new Browser(portal);
        this.termsVersion = browser.get(API + "/terms").expect(200).text("version");
    }

    public String id() {
        return id;
    }

    public JsonNode open(String kind) {
        JsonNode view = browser.post(API + "/registrations", Map.of("kind", kind))
                .expect(201)
                .body();
        id = view.path("id").asString("");
        return view;
    }

    public JsonNode saveDraft(Map<String, Object> draft) {
        return browser.put(own("/draft"), draft).expect(200).body();
    }

    public JsonNode attach(String kind, String fileName, byte[] content) {
        return browser.upload(own("/documents"), Map.of("kind", kind), fileName, content)
                .expect(201)
                .body();
    }

    /** Answers whatever came, because a refusal is part of some stories. */
    public Answer submit(List<String> consents) {
        Map<String, Object> submission = new HashMap<>();
        submission.put("termsVersion", termsVersion);
        submission.put("termsAccepted", true);
        submission.put("consents", consents);
        return browser.post(own("/submission"), submission);
    }

    public Answer proveEmail(String token) {
        return browser.post(API + "/email-proofs", Map.of("token", token));
    }

    public Answer resendEmailProof() {
        return browser.post(own("/email-proof"));
    }

    public JsonNode view() {
        return browser.get(own("")).expect(200).body();
    }

    public String status() {
        return view().path("status").asString("");
    }

    public JsonNode notifications() {
        return browser.get(own("/notifications")).expect(200).body();
    }

    public JsonNode tasks() {
        return browser.get(own("/tasks")).expect(200).body();
    }

    public JsonNode task(String taskId) {
        return browser.get(API + "/tasks/" + taskId).expect(200).body();
    }

    public Answer answer(String taskId, Map<String, Object> changes) {
        return browser.post(API + "/tasks/" + taskId + "/answer", Map.of("answers", changes));
    }

    public Answer requestReinstatement(String aneelAct, String licenceExpiresOn) {
        return browser.post(own("/reinstatement"), Map.of("aneelAct", aneelAct, "licenceExpiresOn", licenceExpiresOn));
    }

    /** The same visitor's other requests, for stories that try what is not offered. */
    public Browser browser() {
        return browser;
    }

    private String own(String path) {
        return API + "/registrations/" + id + path;
    }
}
