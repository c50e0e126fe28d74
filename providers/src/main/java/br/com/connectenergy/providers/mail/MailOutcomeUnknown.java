package br.com.connectenergy.providers.mail;

/** The whole mail went out and then the talk broke off: the server may or may not have taken it. */
final class MailOutcomeUnknown extends RuntimeException {

    MailOutcomeUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
