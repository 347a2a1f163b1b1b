package dev.redress.order;

import dev.redress.platform.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/// When something happened in the shop or at the carrier, in microseconds like every instant of the
/// desk.
final class ShopTime {

    /// Clocks of others may be ahead by so much.
    private static final Duration CLOCK_SKEW_MAX = Duration.ofSeconds(60);

    /// What is older is no news.
    private static final Duration AGE_MAX = Duration.ofDays(366);

    private ShopTime() {}

    /// @throws InvalidInput for a time that lies ahead or far back
    static Instant read(String field, OffsetDateTime sent, Instant now) {
        Instant at = sent.toInstant().truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now.plus(CLOCK_SKEW_MAX))) {
            throw InvalidInput.of(
                    field,
                    "IN_FUTURE",
                    "must be at most %d seconds ahead".formatted(CLOCK_SKEW_MAX.toSeconds()));
        }
        if (at.isBefore(now.minus(AGE_MAX))) {
            throw InvalidInput.of(
                    field,
                    "TOO_EARLY",
                    "must not be more than %d days ago".formatted(AGE_MAX.toDays()));
        }
        return at;
    }
}
