package br.com.connectenergy.core.notification;

/**
 * Sends one e-mail (a port: SMTP). Returns when the server took it; throws {@link MailNotAccepted} only when it surely
 * did not; anything else leaves the outcome unknown.
 */
public interface Mailer {
    void send(MailMessage message);
}
