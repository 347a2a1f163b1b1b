package dev.redress.core.priority;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A rule that the back office adds for a time (CLS-23).
///
/// @param from inclusive
/// @param to exclusive
/// @param lifts whether it moves a case one place up
/// @param tag what it marks a case with, if anything
/// @param toSenior whether a senior agent shall take the case, if one is available
public record DynamicRule(
        String name,
        Instant from,
        Instant to,
        Condition condition,
        boolean lifts,
        @Nullable String tag,
        boolean toSenior) {

    public DynamicRule {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("must begin before it ends");
        }
        if (!lifts && tag == null && !toSenior) {
            throw new IllegalArgumentException("must have an effect");
        }
    }

    boolean applies(Situation situation) {
        Instant at = situation.receivedAt();
        return !at.isBefore(from) && at.isBefore(to) && condition.fits(situation);
    }
}
