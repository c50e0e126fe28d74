package br.com.connectenergy.core.notification;

/** The mail server surely did not take the e-mail: for now, or (permanent) whatever is tried again. */
public final class MailNotAccepted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    public MailNotAccepted(String message, boolean permanent, Throwable cause) {
        super(message, cause);
        this.permanent = permanent;
    }

    public boolean permanent() {
        return permanent;
    }
}
