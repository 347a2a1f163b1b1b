package dev.redress.core.order;

import dev.redress.core.sla.Due;
import dev.redress.core.sla.WorkCalendar;
import java.time.Duration;
import java.time.Instant;

/// What is promised for orders and parcels (spec.md §4.5), in elapsed time, day and night.
///
/// @param confirmWithin how long the confirmation of an order may take
/// @param stallAfter how long a carrier may be silent; the end itself is still in order
public record OrderPolicy(Duration confirmWithin, Duration stallAfter) {

    /// Longer times would be none that anybody waits for.
    private static final Duration LONGEST = Duration.ofDays(30);

    public OrderPolicy {
        requirePossible("confirmWithin", confirmWithin);
        requirePossible("stallAfter", stallAfter);
    }

    /// Until when the order must be confirmed.
    public Due confirmation(Instant placedAt) {
        return WorkCalendar.cal(placedAt, confirmWithin);
    }

    /// The last instant at which a parcel whose last node was then does not stand still yet.
    public Instant stallsAfter(Instant lastNodeAt) {
        return lastNodeAt.plus(stallAfter);
    }

    private static void requirePossible(String name, Duration duration) {
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "%s must be positive and at most %d days".formatted(name, LONGEST.toDays()));
        }
    }
}
