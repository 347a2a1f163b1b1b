package dev.redress.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// UUIDv7 (RFC 9562): in the order of their milliseconds, and within one in the order of their
/// making by this process.
///
/// Such keys are added at the end of an index, and a list by key is a list by time. They are no
/// secret: what must not be guessed needs [UUID#randomUUID].
public final class TimeOrderedId {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;

    /// A clock that stands still would not be left behind by more than a second of ids.
    private static final long AHEAD_MAX = 1_000L << COUNTER_BITS;

    /// Whoever works at an earlier time, such as a sweep that goes on for a while, goes on with
    /// that time's own count, unless so many other times came since it was asked for.
    private static final int TIMES_MAX = 1_024;

    /// The milliseconds and the counter of the latest id, by the milliseconds that it was asked
    /// for.
    private static final Map<Long, Long> LATEST = new LatestTimes();

    private TimeOrderedId() {}

    public static UUID at(Instant instant) {
        long place = next(instant.toEpochMilli());
        long high = (place >>> COUNTER_BITS << 16) | VERSION_7 | (place & COUNTER_MASK);
        long low = ThreadLocalRandom.current().nextLong();
        return new UUID(high, (low & VARIANT_MASK) | VARIANT);
    }

    /// The first id that the millisecond of `instant` may have.
    public static UUID first(Instant instant) {
        return new UUID(instant.toEpochMilli() << (COUNTER_BITS + 4) | VERSION_7, VARIANT);
    }

    /// The millisecond that `id`, which was made here, stands at.
    static Instant instantOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> (COUNTER_BITS + 4));
    }

    /// More than 4,096 ids in a millisecond borrow from the next ones.
    private static long next(long millis) {
        long begin = millis << COUNTER_BITS;
        synchronized (LATEST) {
            return LATEST.merge(
                    millis,
                    begin,
                    (latest, first) -> latest - first < AHEAD_MAX ? latest + 1 : first);
        }
    }

    /// Those that were asked for last.
    private static final class LatestTimes extends LinkedHashMap<Long, Long> {

        private static final long serialVersionUID = 1L;

        LatestTimes() {
            super(2 * TIMES_MAX, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > TIMES_MAX;
        }
    }
}
