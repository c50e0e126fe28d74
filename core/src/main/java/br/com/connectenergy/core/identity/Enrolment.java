package br.com.connectenergy.core.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an authenticator application needs to be set up: the secret, and the same as an address for a QR picture. */
public record Enrolment(String secret, String uri) {
    private static final String ISSUER = "Connect%20Energy";

    static Enrolment of(String secret, String holder) {
        String label = ISSUER + ":" + URLEncoder.encode(holder, StandardCharsets.UTF_8);
        return new Enrolment(
                secret,
                "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Override
    public String toString() {
        return "Enrolment[hidden]";
    }
}
