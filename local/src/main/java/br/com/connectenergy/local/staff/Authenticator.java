package br.com.connectenergy.local.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The authenticator of a person of the local world (RFC 6238); its key is made of their password, for this machine only. */
public final class Authenticator {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private final byte[] key;

    public Authenticator(String password) {
        this.key = password.getBytes(StandardCharsets.US_ASCII);
    }

    /** What one types into an authenticator application: base32. */
    public String secret() {
        StringBuilder bits = new StringBuilder();
        for (byte next : key) {
            bits.append(String.format(Locale.ROOT, "%8s", Integer.toBinaryString(next & 0xff))
                    .replace(' ', '0'));
        }
        while (bits.length() % 5 != 0) bits.append('0');
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bits.length(); at += 5) {
            text.append(ALPHABET.charAt(Integer.parseInt(bits.substring(at, at + 5), 2)));
        }
        return text.toString();
    }

    public static long stepAt(Instant moment) {
        return moment.getEpochSecond() / STEP_SECONDS;
    }

    public String codeOf(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int at = digest[digest.length - 1] & 15;
            int number = ByteBuffer.wrap(digest).getInt(at) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA1", impossible);
        }
    }
}
