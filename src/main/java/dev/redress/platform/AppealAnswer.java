package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.appeal.Against;
import dev.redress.core.appeal.AppealOutcome;
import dev.redress.core.appeal.AppealState;
import dev.redress.core.appeal.Inadmissibility;
import dev.redress.core.appeal.RemedyKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An appeal. Accounts are shown to the staff only.
///
/// @param number counts the appeals of the case, from 1
/// @param reason why the customer is not satisfied
/// @param flaw why it is not reviewed; of an inadmissible one only
/// @param takenOver whether an operations lead took it over because it was late
/// @param firstDecision what it was filed against
/// @param decision absent until it is decided
/// @param endedAt when it was decided, withdrawn or found inadmissible
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppealAnswer(
        int number,
        AppealState state,
        Against against,
        @Nullable String reason,
        @Nullable String filedBy,
        Instant filedAt,
        @Nullable Inadmissibility flaw,
        @Nullable String reviewer,
        @Nullable Instant evidenceAskedAt,
        boolean takenOver,
        FirstDecisionAnswer firstDecision,
        @Nullable VerdictAnswer decision,
        @Nullable Instant endedAt) {

    /// The decision or offer as it was when the appeal was filed.
    ///
    /// @param compensation in CNY, two decimals
    /// @param decidedBy whoever decided it, or drafted what the customer accepted or declined
    /// @param overturned whether the appeal changed it, in whole or in part
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FirstDecisionAnswer(
            String text,
            @Nullable String remedy,
            @Nullable String compensation,
            @Nullable String decidedBy,
            Instant sentAt,
            boolean overturned) {}

    /// What the reviewer decided.
    ///
    /// @param alternative how the customer can go on
    /// @param remedyKind absent for a remedy of another kind
    /// @param compensation in CNY, two decimals
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VerdictAnswer(
            AppealOutcome outcome,
            String reasons,
            String alternative,
            @Nullable String remedy,
            @Nullable RemedyKind remedyKind,
            @Nullable String compensation) {}
}
