package dev.redress.core.appeal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One appeal of a case (spec.md §5.2), and how it moves.
///
/// @param number counts the appeals of the case, from 1
/// @param reason why the customer is not satisfied; not everybody who declines an offer says so
/// @param filedBy the account, which may act for the customer
/// @param first what it is filed against
/// @param flaw why it is inadmissible; absent for all others
/// @param reviewer who reviews it; absent until somebody does
/// @param evidenceAskedAt when the reviewer asked the customer for evidence, which happens once
/// @param takenOver whether an operations lead took it over because it was late
/// @param verdict absent until it is decided
/// @param endedAt when it was decided, withdrawn or found inadmissible
public record Appeal(
        int number,
        AppealState state,
        Against against,
        @Nullable String reason,
        String filedBy,
        Instant filedAt,
        FirstDecision first,
        @Nullable Inadmissibility flaw,
        @Nullable String reviewer,
        @Nullable Instant evidenceAskedAt,
        boolean takenOver,
        @Nullable Verdict verdict,
        @Nullable Instant endedAt) {

    /// Where and why an appeal is filed.
    public record Filing(Against against, @Nullable String reason, String by, Instant at) {}

    public static Appeal filed(int number, Filing filing, FirstDecision first) {
        return new Appeal(
                number,
                AppealState.FILED,
                filing.against,
                filing.reason,
                filing.by,
                filing.at,
                first,
                null,
                null,
                null,
                false,
                null,
                null);
    }

    /// Recorded, but not to be reviewed.
    public Appeal inadmissible(Inadmissibility reason) {
        return new Appeal(
                number,
                AppealState.INADMISSIBLE,
                against,
                this.reason,
                filedBy,
                filedAt,
                first,
                reason,
                null,
                null,
                false,
                null,
                filedAt);
    }

    public Appeal accepted() {
        return in(AppealState.ACCEPTED);
    }

    /// Also instead of another; what is waited for is waited for on.
    public Appeal reviewedBy(String account) {
        AppealState next =
                state == AppealState.AWAITING_EVIDENCE ? state : AppealState.UNDER_REVIEW;
        return with(next, account, evidenceAskedAt, takenOver);
    }

    public Appeal takenOverBy(String lead) {
        Appeal fresh = reviewedBy(lead);
        return fresh.with(fresh.state, lead, evidenceAskedAt, true);
    }

    public Appeal awaitingEvidence(Instant askedAt) {
        return with(AppealState.AWAITING_EVIDENCE, reviewer, askedAt, takenOver);
    }

    /// The evidence is there, or the time for it over.
    public Appeal backUnderReview() {
        return in(AppealState.UNDER_REVIEW);
    }

    public Appeal decided(Verdict decision, Instant at) {
        return ended(decision.outcome().state(), decision, at);
    }

    public Appeal withdrawn(Instant at) {
        return ended(AppealState.WITHDRAWN, null, at);
    }

    private Appeal in(AppealState next) {
        return with(next, reviewer, evidenceAskedAt, takenOver);
    }

    private Appeal with(
            AppealState next, @Nullable String account, @Nullable Instant askedAt, boolean late) {
        return new Appeal(
                number, next, against, reason, filedBy, filedAt, first, flaw, account, askedAt,
                late, verdict, endedAt);
    }

    private Appeal ended(AppealState end, @Nullable Verdict decision, Instant at) {
        return new Appeal(
                number,
                end,
                against,
                reason,
                filedBy,
                filedAt,
                first,
                flaw,
                reviewer,
                evidenceAskedAt,
                takenOver,
                decision,
                at);
    }
}
