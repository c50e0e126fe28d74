package br.com.connectenergy.api.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request ended by the counter itself; {@code retryAfter} says when it is worth asking again. */
public final class WebRefusal extends RuntimeException {

    private final WebError error;
    private final @Nullable Duration retryAfter;

    /** A refusal with the time after which the same request may succeed, when that is known. */
    public WebRefusal(WebError error, @Nullable Duration retryAfter) {
        super(error.name(), null, false, false);
        this.error = error;
        this.retryAfter = retryAfter;
    }

    /** What was refused. */
    public WebError error() {
        return error;
    }

    /** When to ask again, or null when time does not heal it. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
