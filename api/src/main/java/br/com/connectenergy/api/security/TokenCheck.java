package br.com.connectenergy.api.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** A token is good when it is ours, in its time, and its session neither ended nor changed since. */
@Component
class TokenCheck {

    private final AccessTokens tokens;
    private final SessionChanges changes;

    TokenCheck(AccessTokens tokens, SessionChanges changes) {
        this.tokens = tokens;
        this.changes = changes;
    }

    Optional<VerifiedToken> check(String text) {
        return tokens.verify(text).filter(token -> !changes.voids(token));
    }
}
