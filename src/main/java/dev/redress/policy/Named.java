package dev.redress.policy;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What has a name and counts for a time.
record Named(String name, Instant from, Instant to) {

    private static final int NAME_MAX = 200;

    /// Nothing if it is wrong; then `faults` say what.
    static @Nullable Named of(
            @Nullable String name,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            String place,
            Faults faults) {
        faults.require(place + ".name", name);
        faults.require(place + ".from", from);
        faults.require(place + ".to", to);
        if (name == null || from == null || to == null) {
            return null;
        }
        if (name.isBlank() || name.length() > NAME_MAX) {
            faults.add(place + ".name", "SIZE", "must have 1 to %d characters".formatted(NAME_MAX));
        }
        if (!from.isBefore(to)) {
            faults.add(place + ".to", "OUT_OF_RANGE", "must be after from");
            return null;
        }
        return new Named(name, from.toInstant(), to.toInstant());
    }
}
