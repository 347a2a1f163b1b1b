package dev.redress.core.sla;

import java.util.Set;

/// The steps of a case that carry a deadline (spec.md §4.4 and §4.5).
public enum Stage {
    ACK,
    FIRST_RESPONSE,
    MULTI_TEAM_ALERT,
    ASSIGN,
    SUPERVISOR_IN,
    INITIAL_FEEDBACK,
    RISK_REPORT,
    PROPOSAL,
    RESOLVE,
    EXECUTE,
    RESULT_NOTICE,
    EVIDENCE_WAIT,
    STALE,
    MO_RESPONSE,
    MO_DISPATCH,
    APPEAL_WINDOW,
    APPEAL_ACK,
    EXPERT_IN,
    APPEAL_FINAL,
    MEDIATION_INTERNAL,
    MEDIATION_THIRD,
    /// The parties of a mediation are to take up the help of a third party, or to sign what they
    /// agreed on.
    PARTIES_TURN,
    CONNECT,
    OFFHOURS_PLAN,
    ANSWER,
    DIRECTION,
    VERIFY,
    APPROVE,
    COMPLETE,
    CHANGE_DONE,
    CARRIER_CONTACT,
    REPLY,
    /// An answer to what the customer wrote; runs only while the customer waits for one.
    NEXT_RESPONSE,
    /// A report on progress, again and again while the case is open.
    PERIODIC_UPDATE,
    /// To contact the customer again by a date that was announced to them; of several, the nearest
    /// that is not over.
    FOLLOW_UP,
    /// To decide whether the complaint is accepted.
    STATUTORY_ACCEPTANCE,
    /// To mediate once it is.
    STATUTORY_MEDIATION,
    /// To tell both sides how the mediation ended.
    STATUTORY_NOTICE,
    /// To check a tip.
    STATUTORY_TIP;

    private static final Set<Stage> INTERNAL =
            Set.of(
                    STALE,
                    RISK_REPORT,
                    MO_RESPONSE,
                    MO_DISPATCH,
                    SUPERVISOR_IN,
                    MULTI_TEAM_ALERT,
                    PARTIES_TURN);

    private static final Set<Stage> STATUTORY =
            Set.of(STATUTORY_ACCEPTANCE, STATUTORY_MEDIATION, STATUTORY_NOTICE, STATUTORY_TIP);

    /// Whether people set it running, for a date that they announce, and no policy.
    boolean isAnnounced() {
        return this == FOLLOW_UP;
    }

    /// Whether it is promised to the customer; otherwise the desk watches it for itself.
    public boolean isPromised() {
        return !INTERNAL.contains(this) && !isStatutory();
    }

    /// Whether customers are told of it: of what was promised to them, and until when it is their
    /// own turn. How the desk hands a case on, escalates it and reports on it is its own affair
    /// (spec.md §4.4, column "Responsible").
    public boolean isToldToCustomers() {
        return isPromised() || this == PARTIES_TURN;
    }

    /// Whether it is owed by the rules of the market regulator, beside what the desk promises.
    public boolean isStatutory() {
        return STATUTORY.contains(this);
    }
}
