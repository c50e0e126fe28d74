package br.com.connectenergy.providers.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A message with a fixed Message-ID that remembers whether its whole content went out. Before that the server cannot
 * have accepted it, because the end of the data was never said.
 */
final class TrackedMessage extends MimeMessage {

    private final String messageId;
    private boolean handedOver;

    TrackedMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
