package br.com.connectenergy.core.identity.internal;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/** How hard a password is to guess, from 0 to 4, for somebody who knows these words about the person. */
public final class PasswordStrength {
    private static final Zxcvbn ESTIMATOR = new Zxcvbn();
    private static final int MEASURED = 72;

    private PasswordStrength() {}

    /** Long passwords are judged by their beginning: the estimate costs more than linearly. */
    public static int of(String password, List<String> knownWords) {
        String measured = password.substring(0, Math.min(password.length(), MEASURED));
        return ESTIMATOR.measure(measured, knownWords).getScore();
    }
}
