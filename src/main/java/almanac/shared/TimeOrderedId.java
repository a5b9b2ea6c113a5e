package almanac.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Ids that leave the system: UUID version 7 (RFC 9562), ordered by the millisecond in which they were made.
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    public static UUID at(Instant instant) {
        return at(instant, RANDOM);
    }

    static UUID at(Instant instant, RandomGenerator random) {
        long high = (instant.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
