package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.InvalidValue;
import java.time.Duration;
import java.util.stream.Stream;

/** How long what is over is kept: tokens and tickets to explain a refusal, sessions as the access log that the law asks for. */
public record SignInRetention(
        Duration refreshTokens, Duration signInSteps, Duration passwordResets, Duration sessions) {
    public SignInRetention {
        if (Stream.of(refreshTokens, signInSteps, passwordResets, sessions).anyMatch(kept -> !kept.isPositive()))
            throw new InvalidValue("DURATION_POSITIVE");
        if (sessions.compareTo(refreshTokens) < 0) throw new InvalidValue("SESSIONS_OUTLIVE_THEIR_TOKENS");
    }
}
