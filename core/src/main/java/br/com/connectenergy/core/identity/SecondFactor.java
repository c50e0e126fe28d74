package br.com.connectenergy.core.identity;

/** What proved the person beside the password. */
public enum SecondFactor {
    TOTP("otp"),
    RECOVERY_CODE("kba"),
    PASSKEY("pop");

    private final String method;

    SecondFactor(String method) {
        this.method = method;
    }

    /** Its name in the claim {@code amr} (RFC 8176). */
    public String method() {
        return method;
    }
}
