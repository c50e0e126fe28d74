package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.FieldError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A password that somebody wants from now on: good by itself and not known from a breach. While nobody can say whether
 * it is known, people go on (the rules that need no outside still hold) and the trail keeps that it was not checked.
 */
@Component
class NewPasswords {
    static final String BREACHED = "PASSWORD_BREACHED";
    private static final int ASKED = 5;

    private final Passwords passwords;
    private final BreachedPasswords breached;
    private final Journal journal;

    NewPasswords(Passwords passwords, BreachedPasswords breached, Journal journal) {
        this.passwords = passwords;
        this.breached = breached;
        this.journal = journal;
    }

    /** The digest of an acceptable password; the field is the one that the person typed it into. */
    String accept(String field, String password, List<String> context) {
        String digest = passwords.accept(field, password, context);
        if (isBreached(password)) throw IdentityError.PASSWORD_WEAK.refuse(List.of(new FieldError(field, BREACHED)));
        return digest;
    }

    boolean matches(String password, Optional<String> digest) {
        return passwords.matches(password, digest);
    }

    private boolean isBreached(String password) {
        String sha1 = sha1(password);
        try {
            return breached.endingsOf(sha1.substring(0, ASKED)).contains(sha1.substring(ASKED));
        } catch (BreachedPasswordsUnavailable silent) {
            journal.noteStranger("BREACHED_PASSWORDS_UNAVAILABLE");
            return false;
        }
    }

    /** The form in which breaches are published; nothing is kept in it. */
    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-1", impossible);
        }
    }
}
