package dev.redress.core.notice;

import static dev.redress.core.notice.Manner.AWAITED;
import static dev.redress.core.notice.Manner.ORDINARY;
import static dev.redress.core.notice.Manner.PERSONAL;
import static dev.redress.core.notice.Manner.PROGRAMS;
import static dev.redress.core.notice.Manner.REQUIRED;
import static dev.redress.core.notice.Manner.SENTENCE;

/// The messages the desk sends by itself. Each has its words in `templates/messages*.properties`.
public enum Template {
    RECEIPT(AWAITED),
    /// Not messages of their own: what the receipt promises, in hours, in minutes, or by a time.
    PROMISE_HOURS,
    PROMISE_MINUTES,
    PROMISE_TIME,
    /// What the desk found out by itself, and nobody complained of.
    DISCOVERED_CUSTOMER(AWAITED),
    DISCOVERED_STAFF,
    /// Not a message of its own: what was found out about a parcel.
    SHIPMENT_STALLED,
    /// The parcel moves again.
    PARCEL_MOVED(AWAITED),
    PARCEL_MOVED_STAFF,
    ORDER_CONFIRMATION(AWAITED),
    /// An order that somebody shall look at before it leaves.
    ORDER_MARKED(AWAITED),
    GREEN_CHANNEL_ALERT(AWAITED),
    GREEN_CHANNEL_UNANSWERED(AWAITED),
    ASSIGNED_CUSTOMER,
    ASSIGNED_STAFF,
    TRANSFERRED_CUSTOMER,
    TRANSFERRED_OWNER,
    TRANSFERRED_TEAM,
    FOLLOW_UP,
    FOLLOW_UP_ANNOUNCED,
    EVIDENCE_REQUEST(AWAITED),
    EVIDENCE_REMINDER(AWAITED),
    EVIDENCE_EXPIRED,
    EVIDENCE_RECEIVED,
    /// To a merchant or carrier, with its link.
    PARTY_INVITATION(AWAITED),
    PARTY_REMINDER(AWAITED),
    PARTY_ANSWERED,
    PARTY_WARNED,
    PARTY_SILENT,
    RISK_REPORT,
    RISK_REPORT_FILED,
    RISK_REPORT_REFUSED,
    TASK_GIVEN,
    TASK_ANSWERED,
    MESSAGE_TO_CUSTOMER(AWAITED),
    /// To all customers of a mass complaint.
    CLUSTER_ANSWER,
    MESSAGE_FROM_CUSTOMER,
    MENTIONED,
    WATCHED_NOTED,
    WATCHED_MOVED,
    /// To programs of others, in words of their own.
    CASE_EVENT(PROGRAMS),
    APPROVAL_WANTED,
    APPROVAL_REFUSED,
    COMPENSATION_WANTED,
    COMPENSATION_OPINION_WANTED,
    COMPENSATION_REJECTED,
    COMPENSATION_LAPSED,
    COMPENSATION_GRANTED,
    COMPENSATION_REVOKED,
    COMPENSATION_PAID,
    PAYMENT_REFUSED,
    COMPENSATION_TAKEN_BACK,
    /// Not a message of its own: what the follow-up of a compensation is about.
    COMPENSATION_FOLLOW_UP,
    PROPOSAL,
    PROPOSAL_REFUSING,
    PROPOSAL_ACCEPTED,
    PROPOSAL_DECLINED,
    REVIEW_OFFER(AWAITED),
    DECISION,
    RESULT,
    RESULT_REFUSING,
    SATISFACTION_QUESTION,
    APPEAL_RECEIPT(AWAITED),
    APPEAL_FILED,
    APPEAL_TOO_LATE(AWAITED),
    APPEAL_REPEATED(AWAITED),
    APPEAL_WITHDRAWN(AWAITED),
    APPEAL_WITHDRAWN_STAFF,
    REVIEWER_APPOINTED,
    APPEAL_DECISION_DRAFTED,
    APPEAL_DECISION_REFUSED,
    MEDIATION_REQUESTED,
    MEDIATOR_WANTED,
    MEDIATOR_APPOINTED,
    MEDIATION_OPENED,
    THIRD_PARTY_MEDIATION_OFFERED,
    THIRD_PARTY_MEDIATOR_NAMED,
    MEDIATION_ENDED(REQUIRED),
    MEDIATION_ENDED_STAFF,
    AGREEMENT_TO_SIGN,
    AGREEMENT_FILED,
    AGREEMENT_FILED_STAFF,
    AGREEMENT_FULFILLED,
    AGREEMENT_BROKEN,
    AGREEMENT_BROKEN_STAFF,
    AGREEMENT_OVERTAKEN,
    ARBITRATION_STEP,
    AWARD_UNPERFORMED,
    AWARD_UNPERFORMED_STAFF,
    WITHDRAWAL(AWAITED),
    MERGED_CUSTOMER,
    MERGE_UNDONE,
    ABSORBED,
    RELEASED,
    SPLIT_OFF,
    PART_OPENED,
    REOPENED_CUSTOMER,
    REOPENED_STAFF,
    REJECTION_DRAFTED,
    REJECTION_REFUSED,
    REJECTION(REQUIRED),
    SLA_WARNING,
    SLA_BREACHED,
    ESCALATED,
    ESCALATED_BY_PERSON,
    SURVEY_INVITATION(PERSONAL),
    SURVEY_ORDER_INVITATION(PERSONAL),
    SURVEY_CAMPAIGN_INVITATION(PERSONAL),
    SURVEY_REMINDER(PERSONAL),
    /// What customers think of a team, to whoever leads it.
    LOW_RATINGS,
    CALL_BACK_WANTED,
    CALL_BACK_WARNING,
    CALL_BACK_OVERDUE,
    REVIEW_REPLY,
    /// Of what came with a message.
    FILES_REFUSED(AWAITED),
    /// That messages wait for a person.
    MESSAGE_PARKED,
    CALENDAR_MISSING,
    /// A time in which nobody would be on duty.
    DUTY_GAP,
    INCIDENT_REPORTED,
    INCIDENT_ALARM,
    SECURITY_EVENT_REPORTED,
    SECURITY_DUTY_WARNING,
    SECURITY_DUTY_OVERDUE,
    FINDING_WARNING,
    FINDING_OVERDUE,
    RESTORE_TEST_OVERDUE,
    REPEAT_COMPLAINANT,
    SPIKE,
    MASS_COMPLAINT,
    /// Not messages either: how a due time was counted, sentence by sentence.
    EXPLAIN_START(SENTENCE),
    EXPLAIN_ELAPSED(SENTENCE),
    EXPLAIN_WORKING_DAYS(SENTENCE),
    EXPLAIN_WORKING_DAYS_CAPPED(SENTENCE),
    EXPLAIN_CALENDAR_DAYS(SENTENCE),
    EXPLAIN_NEXT_START(SENTENCE),
    EXPLAIN_COUNTED(SENTENCE),
    EXPLAIN_SKIPPED(SENTENCE),
    EXPLAIN_PAUSE(SENTENCE),
    EXPLAIN_STANDING(SENTENCE),
    EXPLAIN_DUE(SENTENCE),
    EXPLAIN_PROVISIONAL(SENTENCE),
    /// Why a promise is in danger, or not.
    OUTLOOK_OVERDUE(SENTENCE),
    OUTLOOK_UNSTAFFED(SENTENCE),
    OUTLOOK_LATE(SENTENCE),
    OUTLOOK_TIGHT(SENTENCE),
    OUTLOOK_SAFE(SENTENCE);

    private final Manner manner;

    Template() {
        this(ORDINARY);
    }

    Template(Manner manner) {
        this.manner = manner;
    }

    /// Whether its words are those of the policy `templates`; others are the desk's own: what is
    /// told to programs, and the sentences that explain a due time or an outlook.
    public boolean isWordedByPolicy() {
        return manner != PROGRAMS && manner != SENTENCE;
    }

    /// Whether somebody can read it out on the phone: a link to a survey is for one person alone.
    public boolean canBeSaid() {
        return manner != PERSONAL;
    }

    /// Whether a clock of the law stands behind it (spec.md §4.2: whether a complaint is taken up,
    /// and how a mediation ended): it waits for no morning.
    public boolean required() {
        return manner == REQUIRED;
    }

    /// Whether somebody waits for it at that moment: such a message is not held back in quiet
    /// hours.
    public boolean awaited() {
        return manner == AWAITED;
    }
}
