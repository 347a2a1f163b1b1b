package dev.redress.core.operation;

import java.time.Duration;

/// What a run keeps of the time that its machine gives it: enough to end what it has begun and to
/// say how far it came. When less is left, it begins nothing more.
///
/// @param kept zero or more
public record Reserve(Duration kept) {

    public Reserve {
        if (kept.isNegative()) {
            throw new IllegalArgumentException("A run cannot keep less than nothing: " + kept);
        }
    }

    /// What a run keeps that is given so much: what is wanted, but never more than half. A run that
    /// is given little does little, instead of nothing.
    ///
    /// @param given what is left when the run begins; a machine that is late may say less than
    ///   nothing
    public static Reserve of(Duration wanted, Duration given) {
        Duration half = given.isNegative() ? Duration.ZERO : given.dividedBy(2);
        return new Reserve(wanted.compareTo(half) < 0 ? wanted : half);
    }

    /// Whether a run may begin something more that has `left` until it is ended.
    public boolean allows(Duration left) {
        return left.compareTo(kept) >= 0 && left.isPositive();
    }
}
