package dev.redress.desk;

import dev.redress.core.history.EventType;
import java.util.EnumSet;
import java.util.Set;

/// How much of an event is told to somebody who is not of the desk, or neutral in its case.
///
/// Each kind of event is named here, so that whoever adds one must decide what the customer learns
/// of it.
enum Disclosure {
    /// With its words and figures.
    IN_FULL,
    /// That it happened, and when.
    HAPPENED,
    /// It is the desk's own.
    HIDDEN;

    /// What parties filed, and what a mediator needs: how the mediation itself goes.
    private static final Set<EventType> FILED =
            EnumSet.of(
                    EventType.EVIDENCE_RECEIVED,
                    EventType.PARTY_ANSWERED,
                    EventType.MESSAGE_RECEIVED,
                    EventType.PROPOSAL_ACCEPTED,
                    EventType.PROPOSAL_DECLINED,
                    EventType.CONFIRMED,
                    EventType.DISSATISFIED,
                    EventType.APPEALED,
                    EventType.APPEAL_WITHDRAWN,
                    EventType.MEDIATION_REQUESTED,
                    EventType.MEDIATOR_APPOINTED,
                    EventType.MEDIATION_CONSENTED,
                    EventType.MEDIATION_OPENED,
                    EventType.MEDIATION_DECLINED,
                    EventType.MEDIATION_SESSION_HELD,
                    EventType.THIRD_PARTY_MEDIATION_OFFERED,
                    EventType.THIRD_PARTY_MEDIATOR_NAMED,
                    EventType.THIRD_PARTY_MEDIATION_OPENED,
                    EventType.MEDIATION_FAILED,
                    EventType.AGREEMENT_DRAWN_UP,
                    EventType.AGREEMENT_SIGNED,
                    EventType.AGREEMENT_FILED,
                    EventType.OBLIGATION_FULFILLED,
                    EventType.AGREEMENT_FULFILLED,
                    EventType.AGREEMENT_BROKEN,
                    EventType.AGREEMENT_OVERTAKEN,
                    EventType.ARBITRATION_STEP_TAKEN,
                    EventType.AWARD_UNPERFORMED,
                    EventType.WITHDRAWN);

    /// What customers are told: their case moves, and what they and the desk said to each other.
    static Disclosure toCustomer(EventType type) {
        return switch (type) {
            case CLUSTER_ANSWERED,
                    REOPENED,
                    EVIDENCE_REQUESTED,
                    EVIDENCE_RECEIVED,
                    EVIDENCE_EXPIRED,
                    PARCEL_MOVED,
                    FOLLOW_UP_ANNOUNCED,
                    MESSAGE_SENT,
                    MESSAGE_RECEIVED,
                    PROPOSED,
                    PROPOSAL_ACCEPTED,
                    PROPOSAL_DECLINED,
                    RESOLVED,
                    CONFIRMED,
                    DISSATISFIED,
                    APPEALED,
                    APPEAL_INADMISSIBLE,
                    APPEAL_EVIDENCE_REQUESTED,
                    APPEAL_EVIDENCE_EXPIRED,
                    APPEAL_WITHDRAWN,
                    APPEAL_UPHELD,
                    APPEAL_PARTLY_UPHELD,
                    APPEAL_DISMISSED,
                    MEDIATION_REQUESTED,
                    MEDIATION_CONSENTED,
                    MEDIATION_OPENED,
                    MEDIATION_DECLINED,
                    MEDIATION_SESSION_HELD,
                    THIRD_PARTY_MEDIATION_OFFERED,
                    THIRD_PARTY_MEDIATOR_NAMED,
                    THIRD_PARTY_MEDIATION_OPENED,
                    MEDIATION_FAILED,
                    AGREEMENT_DRAWN_UP,
                    AGREEMENT_SIGNED,
                    AGREEMENT_FILED,
                    OBLIGATION_FULFILLED,
                    AGREEMENT_FULFILLED,
                    AGREEMENT_BROKEN,
                    AGREEMENT_OVERTAKEN,
                    ARBITRATION_STEP_TAKEN,
                    AWARD_UNPERFORMED,
                    WITHDRAWN ->
                    IN_FULL;
            case RECEIVED,
                    ACKNOWLEDGED,
                    CLASSIFIED,
                    CLUSTER_LEFT,
                    MERGED,
                    MERGE_UNDONE,
                    SPLIT_OFF,
                    CAME_OUT,
                    CONVERTED,
                    REJECTED,
                    ASSIGNED,
                    TRANSFERRED,
                    INVESTIGATION_STARTED,
                    THIRD_PARTY_WAIT_STARTED,
                    THIRD_PARTY_WAIT_ENDED,
                    PARTY_INVITED,
                    PARTY_ANSWERED,
                    PARTY_SILENT,
                    STEP_FINISHED,
                    RISK_REPORT_APPROVED,
                    ACCOUNT_UNFROZEN,
                    FOLLOW_UP_CONTACTED,
                    COMPENSATION_GRANTED,
                    COMPENSATION_APPROVED,
                    COMPENSATION_REVOKED,
                    COMPENSATION_PAID,
                    COMPENSATION_TAKEN_BACK,
                    DECIDED,
                    EXECUTION_STARTED,
                    EXECUTED,
                    RESULT_NOTIFIED,
                    APPEAL_ACCEPTED,
                    APPEAL_EVIDENCE_RECEIVED,
                    MEDIATOR_APPOINTED,
                    CLOSED,
                    ARCHIVED,
                    CONTACT_CORRECTED,
                    DATA_ERASED ->
                    HAPPENED;
            case CLASSIFICATION_CORRECTED,
                    CLASSIFICATION_SUGGESTED,
                    PRIORITY_ADJUSTED,
                    SEVERITY_CHANGED,
                    RISK_CHANGED,
                    ROUTED,
                    TECHNICAL_CAUSE_MARKED,
                    TECHNICAL_CAUSE_UNMARKED,
                    CLUSTER_JOINED,
                    CLUSTER_REPORT_INHERITED,
                    CLUSTER_LEAD_NAMED,
                    LINKED,
                    UNLINKED,
                    ABSORBED,
                    REJECTION_DRAFTED,
                    REJECTION_REFUSED,
                    RELEASED,
                    GREEN_CHANNEL_ALERTED,
                    GREEN_CHANNEL_ACKNOWLEDGED,
                    FOLLOW_UP_NAMED,
                    RETURNED,
                    COMPLAINED_OF_NAMED,
                    SNAPSHOT_TAKEN,
                    FINDING_RECORDED,
                    RESPONSIBILITY_NAMED,
                    PARTY_LINK_REVOKED,
                    PARTY_WARNED,
                    TASK_GIVEN,
                    TASK_ANSWERED,
                    RISK_REPORT_FILED,
                    RISK_REPORT_REFUSED,
                    CONDUCT_FLAGGED,
                    NOTE_ADDED,
                    NEEDS_NOTED,
                    WATCH_STARTED,
                    WATCH_ENDED,
                    APPROVAL_REQUESTED,
                    APPROVED,
                    APPROVAL_REFUSED,
                    COMPENSATION_REQUESTED,
                    COMPENSATION_ADVISED,
                    COMPENSATION_HALF_APPROVED,
                    COMPENSATION_REJECTED,
                    COMPENSATION_LAPSED,
                    IDENTITY_VERIFIED,
                    PAYMENT_ORDERED,
                    PAYMENT_REFUSED,
                    RECOVERY_CLAIMED,
                    RECOVERED,
                    RECOVERY_WRITTEN_OFF,
                    REVIEWER_APPOINTED,
                    APPEAL_DECISION_DRAFTED,
                    SURVEY_QUEUED,
                    SLA_WARNING,
                    SLA_BREACHED,
                    SLA_MET,
                    SLA_RETARGETED,
                    ESCALATED ->
                    HIDDEN;
        };
    }

    /// What a mediator is told: the parts that the parties filed (spec.md §7.3), and of the rest
    /// that it happened, as far as the parties know.
    static Disclosure toMediator(EventType type) {
        if (FILED.contains(type)) {
            return IN_FULL;
        }
        return toCustomer(type) == HIDDEN ? HIDDEN : HAPPENED;
    }
}
