package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.SecretToken;

/** A right password of one of the staff: the ticket with which the browser goes on to the second factor. */
public record StaffStep(SecretToken ticket, Next next) {
    /** What is still to be shown. */
    public enum Next {
        PROVE_TOTP,
        ENROL_TOTP
    }
}
