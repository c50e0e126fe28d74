package br.com.connectenergy.core.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): time first, so that indexes grow at one end. */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    public static UUID at(Instant moment) {
        long random = RANDOM.nextLong();
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
