package dev.redress.store;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// UUIDv7 (RFC 9562): in the order of their milliseconds, random within one.
///
/// Such keys are added at the end of an index, and a list by key is a list by time. They are no
/// secret: what must not be guessed needs [UUID#randomUUID].
public final class TimeOrderedId {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {}

    public static UUID at(Instant instant) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (instant.toEpochMilli() << 16) | VERSION_7 | random.nextLong(1 << 12);
        return new UUID(high, (random.nextLong() & VARIANT_MASK) | VARIANT);
    }
}
