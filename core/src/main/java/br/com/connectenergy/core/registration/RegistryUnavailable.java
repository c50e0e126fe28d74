package br.com.connectenergy.core.registration;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registry gave no usable answer for now; worth another try, at the earliest when it says so. */
public final class RegistryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    public RegistryUnavailable(String message, @Nullable Throwable cause) {
        this(message, Optional.empty(), cause);
    }

    public RegistryUnavailable(String message, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter.orElse(null);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
