package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.SecretToken;

/** A right password: the ticket with which the browser goes on to the second factor. */
public record SignInStep(SecretToken ticket, Next next, int recoveryCodesLeft) {
    /** What is still to be shown. */
    public enum Next {
        PROVE_TOTP,
        PROVE_PASSKEY,
        ENROL_FACTOR
    }
}
