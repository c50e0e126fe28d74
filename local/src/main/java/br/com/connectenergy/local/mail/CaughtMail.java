package br.com.connectenergy.local.mail;

import java.time.Instant;
import java.util.List;

/** A mail as the inbox shows it; the recipients are those of the envelope. */
public record CaughtMail(
        String id, String messageId, String from, List<String> to, String subject, String text, Instant receivedAt) {

    boolean isTo(String address) {
        return to.stream().anyMatch(recipient -> recipient.equalsIgnoreCase(address));
    }
}
