package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.SigningKey;
import br.com.connectenergy.core.identity.SigningKeys;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys of access tokens in memory: read anew once a minute, so that a request never waits for the database. */
@Component
class TokenKeys {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** The key that signs, with its private half. */
    record Signer(String kid, RSAPrivateKey key) {}

    private record Known(Instant readAt, List<SigningKey> published, Signer signer) {}

    private final SigningKeys keys;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Known known;

    TokenKeys(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    Signer signer() {
        return current(FRESH).signer();
    }

    List<SigningKey> published() {
        return current(FRESH).published();
    }

    /** A name that is not known yet may be of a key made by another copy; made-up names cost one look a second. */
    Optional<RSAPublicKey> find(String kid) {
        return in(current(FRESH), kid).or(() -> in(current(Duration.ofSeconds(1)), kid));
    }

    private static Optional<RSAPublicKey> in(Known known, String kid) {
        return known.published().stream()
                .filter(key -> key.kid().equals(kid))
                .map(SigningKey::publicKey)
                .findFirst();
    }

    private Known current(Duration oldest) {
        Instant readAfter = clock.instant().minus(oldest);
        Known present = known;
        if (present != null && present.readAt().isAfter(readAfter)) {
            return present;
        }
        reading.lock();
        try {
            Known other = known;
            return other != null && other.readAt().isAfter(readAfter) ? other : read();
        } finally {
            reading.unlock();
        }
    }

    private Known read() {
        Instant now = clock.instant();
        SigningKey current = keys.current();
        Known read = new Known(now, keys.published(), new Signer(current.kid(), keys.privateKeyOf(current)));
        known = read;
        return read;
    }
}
