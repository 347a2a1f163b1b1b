package dev.redress.core.party;

import java.time.Duration;
import java.time.Instant;

/// How long a party has to answer, and what follows from its silence.
///
/// @param answerWithin at most 30 days
/// @param remindAtPercent after how much of that time it is reminded and the desk warned, 1 to 99
public record PartyTerms(Duration answerWithin, int remindAtPercent, WhenSilent whenSilent) {

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int WHOLE = 100;

    public PartyTerms {
        if (!answerWithin.isPositive() || answerWithin.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "answerWithin must be positive and at most %d days"
                            .formatted(LONGEST.toDays()));
        }
        if (remindAtPercent < 1 || remindAtPercent >= WHOLE) {
            throw new IllegalArgumentException("remindAtPercent must be 1 to 99");
        }
    }

    /// The clock of a party that is asked at `now` and has until `dueAt`.
    PartyClock clock(Instant now, Instant dueAt, int version) {
        Duration time = Duration.between(now, dueAt);
        Instant warnAt = now.plus(time.multipliedBy(remindAtPercent).dividedBy(WHOLE));
        return PartyClock.running(dueAt, warnAt, whenSilent, version);
    }
}
