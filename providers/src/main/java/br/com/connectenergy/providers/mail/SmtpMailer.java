package br.com.connectenergy.providers.mail;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.MailNotAccepted;
import br.com.connectenergy.core.notification.Mailer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands a mail to an SMTP server. Says {@link MailNotAccepted} when the server refused it or never saw its end; any
 * other failure after the whole content went out leaves the outcome unknown.
 */
final class SmtpMailer implements Mailer {

    private static final int PORT = 25;

    private final JavaMailSenderImpl smtp;
    private final InternetAddress from;
    private final MailTexts texts;

    SmtpMailer(JavaMailSenderImpl smtp, InternetAddress from, MailTexts texts) {
        this.smtp = smtp;
        this.from = from;
        this.texts = texts;
    }

    @Override
    public void send(MailMessage message) {
        TrackedMessage mime = new TrackedMessage(smtp.getSession(), messageId(message));
        try {
            compose(mime, message);
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException unwritable) {
            throw new MailNotAccepted("mail " + message.id() + " cannot be written", true, unwritable);
        }
        Transport transport = connect(message);
        try {
            transport.sendMessage(mime, mime.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException failed) {
            throw outcome(message, mime, failed);
        } finally {
            close(transport);
        }
    }

    private String messageId(MailMessage message) {
        String address = from.getAddress();
        return "<" + message.id() + address.substring(address.indexOf('@')) + ">";
    }

    private void compose(TrackedMessage mime, MailMessage message)
            throws MessagingException, UnsupportedEncodingException {
        MailTexts.Words words = texts.of(message);
        MimeMessageHelper helper = new MimeMessageHelper(mime, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(new InternetAddress(message.to().value(), true));
        helper.setSubject(words.subject());
        helper.setText(words.text(), words.html());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", "pt-BR");
        mime.saveChanges();
    }

    private Transport connect(MailMessage message) {
        try {
            Transport transport = smtp.getSession().getTransport("smtp");
            transport.connect(
                    smtp.getHost(), smtp.getPort() > 0 ? smtp.getPort() : PORT, smtp.getUsername(), smtp.getPassword());
            return transport;
        } catch (AuthenticationFailedException refused) {
            throw new MailNotAccepted("mail " + message.id() + ": sign-in refused", false, refused);
        } catch (MessagingException away) {
            throw new MailNotAccepted("mail " + message.id() + ": no SMTP server", false, away);
        }
    }

    private static RuntimeException outcome(MailMessage message, TrackedMessage mime, MessagingException failed) {
        Optional<Integer> reply = SmtpReply.of(failed);
        if (reply.isPresent()) {
            return new MailNotAccepted("mail " + message.id() + ": SMTP " + reply.get(), reply.get() >= 500, failed);
        }
        if (!mime.handedOver()) {
            return new MailNotAccepted("mail " + message.id() + ": broken off before its end", false, failed);
        }
        return new MailOutcomeUnknown("mail " + message.id() + ": no reply after its end", failed);
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException ignored) {
            // The mail's outcome is known by now; a failed good-bye does not change it.
        }
    }
}
