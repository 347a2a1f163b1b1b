package dev.redress.core.complaint;

import dev.redress.core.sla.Stage;

/// Why the promises of a case stand still (spec.md §4.2, rule 8).
public enum PauseReason {
    /// The desk waits for evidence that it asked the customer for.
    EVIDENCE_REQUEST,
    /// The same wait goes on after the case was graded anew in the middle of it.
    GRADED_ANEW,
    /// The same wait goes on after another case went into this one, or came out of it.
    JOINED,
    /// The offer was under review, until the customer took the appeal back.
    APPEAL,
    /// The reviewer of an appeal waited for evidence.
    APPEAL_EVIDENCE,
    /// The parties are in mediation.
    MEDIATION,
    /// The parties are before an arbitrator.
    ARBITRATION;

    /// Whether it is a pause of this stage, if the policy lets the stage stand still at all.
    boolean stops(Stage stage) {
        return switch (this) {
            case EVIDENCE_REQUEST, GRADED_ANEW, JOINED, MEDIATION, ARBITRATION ->
                    stage != Stage.APPEAL_FINAL;
            case APPEAL -> stage == Stage.RESOLVE;
            case APPEAL_EVIDENCE -> stage == Stage.APPEAL_FINAL;
        };
    }
}
