package br.com.connectenergy.providers.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Finds the refusing SMTP reply (4xx, 5xx) in what sending threw; nothing when the server said nothing. */
final class SmtpReply {

    private SmtpReply() {}

    static Optional<Integer> of(MessagingException failed) {
        for (@Nullable Exception cause = failed; cause != null; cause = next(cause)) {
            int code =
                    switch (cause) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            if (code >= 400 && code < 600) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
