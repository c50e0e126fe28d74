package br.com.connectenergy.local.demo.drive;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The inbox of the local world's mail catcher, as JSON. */
public final class Inbox {
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([A-Za-z0-9_-]+)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",\\[\\]]+@[^\\s<>\",\\[\\]]+");
    private final Browser browser;

    public Inbox(URI catcher) {
        this.browser = new Browser(catcher);
    }

    /** Every e-mail that was delivered to this address, oldest first. */
    public List<Message> to(String address) {
        return messages("/api/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)).stream()
                .filter(message -> message.recipients().contains(address.toLowerCase(Locale.ROOT)))
                .toList();
    }

    public List<Message> all() {
        return messages("/api/messages");
    }

    /** At least the newest so many. */
    public List<Message> newest(int count) {
        return messages("/api/messages?newest=" + count);
    }

    /** The one-time token of the newest e-mail to this address that carries one. */
    public Optional<String> token(String address) {
        return to(address).reversed().stream()
                .flatMap(message -> message.token().stream())
                .findFirst();
    }

    private List<Message> messages(String path) {
        JsonNode body = browser.get(path).expect(200).body();
        List<Message> messages = new ArrayList<>();
        (body.isArray() ? body : body.path("messages")).forEach(node -> messages.add(Message.of(node)));
        messages.sort(Comparator.comparing(Message::receivedAt));
        return messages;
    }

    /** One delivered e-mail; its recipients in lower case. */
    public record Message(String messageId, List<String> recipients, String subject, String text, String receivedAt) {
        private static Message of(JsonNode node) {
            List<String> recipients = ADDRESS.matcher(node.path("to").toString().toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            return new Message(
                    node.path("messageId").asString(""),
                    recipients,
                    node.path("subject").asString(""),
                    node.path("text").asString(""),
                    node.path("receivedAt").asString(""));
        }

        /** The one-time token of its link. */
        public Optional<String> token() {
            Matcher matcher = TOKEN.matcher(text);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }
}
