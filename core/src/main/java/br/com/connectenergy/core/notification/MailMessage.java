package br.com.connectenergy.core.notification;

import br.com.connectenergy.core.shared.EmailAddress;
import java.util.Map;
import java.util.UUID;

/** An e-mail to send now; the id is the same on every attempt and makes the Message-ID. */
public record MailMessage(UUID id, EmailAddress to, NotificationKind kind, Map<String, String> params, int attempts) {
    public MailMessage {
        params = Map.copyOf(params);
    }

    @Override
    public String toString() {
        return "MailMessage[" + id + ", " + kind + "]";
    }
}
