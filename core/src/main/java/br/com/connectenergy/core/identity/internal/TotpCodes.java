package br.com.connectenergy.core.identity.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238 as every authenticator makes them: SHA-1, six digits, thirty seconds, the current step only. */
public final class TotpCodes {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private TotpCodes() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    public static long stepAt(Instant moment) {
        return moment.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
    }

    public static boolean matches(byte[] secret, String code, Instant moment) {
        return MessageDigest.isEqual(
                code(secret, moment).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    public static String code(byte[] secret, Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("a TOTP secret is a key", impossible);
        }
    }
}
