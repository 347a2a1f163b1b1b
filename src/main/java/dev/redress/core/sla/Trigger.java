package dev.redress.core.sla;

/// What sets a deadline running (column "start" of spec.md §4.4).
public enum Trigger {
    RECEIPT,
    /// The risk is set MEDIUM or HIGH, when the case is taken in or later.
    RISK_MEDIUM,
    /// The risk is set HIGH, when the case is taken in or later.
    RISK_HIGH,
    /// Somebody worked on the case; the receipt is the first such moment.
    ACTIVITY,
    /// A decision was accepted or became final.
    DECISION,
    RESOLUTION,
    RESULT_NOTICE,
    EVIDENCE_REQUEST,
    MIDDLE_OFFICE_TRANSFER,
    APPEAL,
    /// The customer wrote after the first response, and nobody has answered since.
    CUSTOMER_MESSAGE,
    /// The customer was told how the matter stands.
    PROGRESS,
    /// The complaint was accepted for handling: somebody was put in charge of it.
    ACCEPTANCE,
    /// Both sides agreed to the platform's own mediation.
    MEDIATION,
    /// Both sides agreed to the mediation of a third party.
    THIRD_PARTY_MEDIATION,
    /// A mediation waits for its parties: they are offered that of a third party, or terms to sign.
    PARTIES_TURN;

    /// Whether it happens by the receipt itself, given that the rule applies to the case.
    boolean isReceipt() {
        return this == RECEIPT || this == ACTIVITY || isRisk();
    }

    /// Whether it happens when somebody says how great the risk is: for a case that was received
    /// before the desk took it in, only then.
    boolean isRisk() {
        return this == RISK_MEDIUM || this == RISK_HIGH;
    }
}
