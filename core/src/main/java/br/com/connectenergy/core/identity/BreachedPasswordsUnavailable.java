package br.com.connectenergy.core.identity;

import org.jspecify.annotations.Nullable;

/** Whoever knows the breached passwords does not answer. */
public final class BreachedPasswordsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BreachedPasswordsUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
