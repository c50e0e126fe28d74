package br.com.connectenergy.local.testworld;

import br.com.connectenergy.local.http.JsonHttp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the mails that the world's applications sent, and orders misbehaviour of the mail server. */
public final class MailCatcher {
    private final JsonHttp http;

    public MailCatcher(String url) {
        this.http = new JsonHttp(url);
    }

    public List<Mail> all() {
        return mails("/api/messages");
    }

    public List<Mail> to(String address) {
        return mails("/api/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    public void clear() {
        http.delete("/api/messages");
    }

    /** The next mails are refused with 451, which a sender may repeat. */
    public void refuse(int times) {
        http.post("/_control/faults", Map.of("path", "/smtp", "mode", "refuse", "count", times));
    }

    /** The next mails are kept, but the sender never hears of it. */
    public void closeBeforeReply(int times) {
        http.post("/_control/faults", Map.of("path", "/smtp", "mode", "close", "count", times));
    }

    public void acceptSlowly(long millis, int times) {
        http.post("/_control/faults", Map.of("path", "/smtp", "mode", "slow", "delayMillis", millis, "count", times));
    }

    public void behave() {
        http.delete("/_control/faults");
    }

    private List<Mail> mails(String path) {
        return http.get(path).valueStream().map(MailCatcher::mail).toList();
    }

    private static Mail mail(JsonNode json) {
        return new Mail(
                json.get("messageId").asString(),
                json.get("to").valueStream().map(JsonNode::asString).toList(),
                json.get("subject").asString(),
                json.get("text").asString());
    }

    /** A mail as its reader sees it. */
    public record Mail(String messageId, List<String> to, String subject, String text) {}
}
