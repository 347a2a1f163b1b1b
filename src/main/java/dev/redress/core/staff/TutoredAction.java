package dev.redress.core.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a new agent asked for, with the whole request; it takes effect when the tutor confirms it
/// (spec.md §7.1, "with tutor").
///
/// @param account the new agent, in whose name it is done
/// @param caseVersion that the new agent had seen: a case that has another one by now is not
///   changed by it any more
/// @param resource what was asked for, below the case
/// @param body as JSON
/// @param decidedBy the tutor; absent while nobody decided
public record TutoredAction(
        UUID id,
        String account,
        UUID caseId,
        long caseVersion,
        String resource,
        String body,
        Instant askedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /// How far it is.
    public enum State {
        PENDING,
        CONFIRMED,
        REFUSED,
        /// The case had changed when the tutor confirmed it, or when it was asked for anew; or it
        /// refused what was confirmed, and the same was asked for anew meanwhile.
        OUTDATED
    }

    /// A new one.
    public static TutoredAction asked(
            UUID id,
            String account,
            UUID caseId,
            long caseVersion,
            String resource,
            String body,
            Instant at) {
        return new TutoredAction(
                id,
                account,
                caseId,
                caseVersion,
                resource,
                body,
                at,
                State.PENDING,
                null,
                null,
                null);
    }

    /// Whether another one asks for the same.
    public boolean isSameAs(TutoredAction other) {
        return account.equals(other.account)
                && caseId.equals(other.caseId)
                && caseVersion == other.caseVersion
                && resource.equals(other.resource)
                && body.equals(other.body);
    }
}
