package dev.redress.core.party;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is asked of parties to a case.
///
/// @param linkFor how long a link works beyond the time to answer, at most 366 days; it ends with
///   the case in any event
public record PartyPolicy(PartyTerms merchant, PartyTerms carrier, Duration linkFor) {

    private static final Duration LONGEST = Duration.ofDays(366);

    public PartyPolicy {
        if (linkFor.isNegative() || linkFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "linkFor must be at most %d days".formatted(LONGEST.toDays()));
        }
    }

    public PartyTerms termsOf(PartyKind kind) {
        return switch (kind) {
            case MERCHANT -> merchant;
            case CARRIER -> carrier;
        };
    }

    /// The clock of a party that is asked at `now`.
    ///
    /// @param wished until when, if somebody said so, after `now`
    /// @param version of this policy
    public PartyClock clock(PartyKind kind, Instant now, @Nullable Instant wished, int version) {
        PartyTerms terms = termsOf(kind);
        Instant dueAt = wished == null ? now.plus(terms.answerWithin()) : wished;
        return terms.clock(now, dueAt, version);
    }

    /// When a link whose answer is due then ends by itself.
    public Instant expiryOf(PartyClock clock) {
        return clock.dueAt().plus(linkFor);
    }
}
