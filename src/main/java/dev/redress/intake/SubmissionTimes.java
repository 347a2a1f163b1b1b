package dev.redress.intake;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When it was received and first spoken of, in microseconds like every instant of the desk.
record SubmissionTimes(ComplaintRequest request, Actor actor, Instant now) {

    /// The delivered policy has no promises for what came before.
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00+08:00");

    /// Callers whose clock is ahead by no more than this came now.
    private static final Duration CLOCK_SKEW_MAX = Duration.ofSeconds(60);

    Instant receivedAt(FieldChecks checks) {
        OffsetDateTime sent = request.receivedAt();
        if (sent == null) {
            return now;
        }
        if (actor.has(Role.CUSTOMER)) {
            checks.add("receivedAt", "NOT_ALLOWED", "is for trusted callers only");
            return now;
        }
        Instant at = read(sent);
        if (at.isAfter(now)) {
            checks.add("receivedAt", "IN_FUTURE", "must not be later than now");
        } else if (at.isBefore(EARLIEST)) {
            checks.add("receivedAt", "TOO_EARLY", "must not be before the year 2000");
        }
        return at;
    }

    @Nullable Instant firstContactAt(Instant receivedAt, FieldChecks checks) {
        OffsetDateTime sent = request.firstContactAt();
        if (sent == null) {
            return null;
        }
        Instant at = read(sent);
        if (at.isAfter(receivedAt)) {
            checks.add("firstContactAt", "AFTER_RECEIPT", "must not be later than receivedAt");
        } else if (at.isBefore(EARLIEST)) {
            checks.add("firstContactAt", "TOO_EARLY", "must not be before the year 2000");
        }
        return at;
    }

    private Instant read(OffsetDateTime sent) {
        Instant at = sent.toInstant().truncatedTo(ChronoUnit.MICROS);
        boolean isNow = at.isAfter(now) && !at.isAfter(now.plus(CLOCK_SKEW_MAX));
        return isNow ? now : at;
    }
}
