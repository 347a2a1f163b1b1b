package dev.redress.core.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The time that a party has to answer. It runs beside the clocks of the case, pauses for nothing,
/// and ends with the first answer.
///
/// @param dueAt the last instant that counts as in time
/// @param warnAt when the party is reminded and the desk warned
/// @param warnedAt when the desk was
/// @param answeredAt when the party answered first, in time or not
/// @param breachedAt the due instant that passed in silence; never erased
/// @param policyVersion the version of the policy `parties` that it goes by
public record PartyClock(
        Instant dueAt,
        Instant warnAt,
        @Nullable Instant warnedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant breachedAt,
        WhenSilent whenSilent,
        int policyVersion) {

    static PartyClock running(
            Instant dueAt, Instant warnAt, WhenSilent whenSilent, int policyVersion) {
        return new PartyClock(dueAt, warnAt, null, null, null, whenSilent, policyVersion);
    }

    /// With what time alone has done by `now`: a party that has answered is neither late nor warned
    /// of any more.
    public PartyClock caughtUp(Instant now) {
        boolean isSettled = answeredAt != null || breachedAt != null;
        if (isSettled || now.isBefore(warnAt)) {
            return this;
        }
        Instant warned = warnedAt == null ? now : warnedAt;
        Instant breached = now.isAfter(dueAt) ? dueAt : null;
        return new PartyClock(
                dueAt, warnAt, warned, answeredAt, breached, whenSilent, policyVersion);
    }

    /// With the first answer; a later one changes nothing.
    public PartyClock answered(Instant now) {
        PartyClock before = caughtUp(now);
        return before.answeredAt != null
                ? before
                : new PartyClock(
                        dueAt,
                        warnAt,
                        before.warnedAt,
                        now,
                        before.breachedAt,
                        whenSilent,
                        policyVersion);
    }

    /// When somebody must look at it; absent once there is nothing to wait for.
    public @Nullable Instant nextAt() {
        if (answeredAt != null || breachedAt != null) {
            return null;
        }
        return warnedAt == null ? warnAt : dueAt;
    }
}
