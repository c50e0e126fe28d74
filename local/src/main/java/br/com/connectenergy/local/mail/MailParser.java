package br.com.connectenergy.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads what a person reads of a MIME message: subject, message id and the plain text. */
final class MailParser {
    private final MimeMessage message;

    MailParser(byte[] raw) throws MessagingException {
        message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }

    String subject() throws MessagingException {
        return orEmpty(message.getSubject());
    }

    String messageId() throws MessagingException {
        return orEmpty(message.getMessageID());
    }

    String text() throws MessagingException, IOException {
        return find(message, "text/plain").or(() -> findQuietly("text/html")).orElse("");
    }

    private Optional<String> findQuietly(String type) {
        try {
            return find(message, type);
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return Optional.of(String.valueOf(part.getContent()));
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = find(inner, type);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
