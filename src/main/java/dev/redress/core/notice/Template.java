package dev.redress.core.notice;

/// The messages the desk sends by itself. Each has its words in `templates/messages*.properties`.
public enum Template {
    RECEIPT,
    /// Not messages of their own: what the receipt promises, in hours, in minutes, or by a time.
    PROMISE_HOURS,
    PROMISE_MINUTES,
    PROMISE_TIME,
    GREEN_CHANNEL_ALERT,
    GREEN_CHANNEL_UNANSWERED,
    ASSIGNED_CUSTOMER,
    ASSIGNED_STAFF,
    MESSAGE_TO_CUSTOMER,
    MESSAGE_FROM_CUSTOMER,
    APPROVAL_WANTED,
    APPROVAL_REFUSED,
    PROPOSAL,
    PROPOSAL_ACCEPTED,
    PROPOSAL_DECLINED,
    REVIEW_OFFER,
    DECISION,
    RESULT,
    APPEAL_RECEIPT,
    APPEAL_FILED,
    WITHDRAWAL,
    SLA_WARNING,
    SLA_BREACHED,
    ESCALATED,
    SURVEY_INVITATION,
    CALENDAR_MISSING,
    /// Not messages either: how a due time was counted, sentence by sentence.
    EXPLAIN_START,
    EXPLAIN_ELAPSED,
    EXPLAIN_WORKING_DAYS,
    EXPLAIN_CALENDAR_DAYS,
    EXPLAIN_NEXT_START,
    EXPLAIN_COUNTED,
    EXPLAIN_SKIPPED,
    EXPLAIN_PAUSE,
    EXPLAIN_STANDING,
    EXPLAIN_DUE,
    EXPLAIN_PROVISIONAL,
    /// Why a promise is in danger, or not.
    OUTLOOK_OVERDUE,
    OUTLOOK_UNSTAFFED,
    OUTLOOK_LATE,
    OUTLOOK_TIGHT,
    OUTLOOK_SAFE;

    /// Whether somebody waits for it at that moment: the customer for the answer to what they just
    /// did or to what they asked. Such a message is not held back in quiet hours.
    public boolean awaited() {
        return switch (this) {
            case RECEIPT,
                    MESSAGE_TO_CUSTOMER,
                    REVIEW_OFFER,
                    APPEAL_RECEIPT,
                    WITHDRAWAL,
                    GREEN_CHANNEL_ALERT,
                    GREEN_CHANNEL_UNANSWERED ->
                    true;
            case PROMISE_HOURS,
                    PROMISE_MINUTES,
                    PROMISE_TIME,
                    ASSIGNED_CUSTOMER,
                    ASSIGNED_STAFF,
                    MESSAGE_FROM_CUSTOMER,
                    APPROVAL_WANTED,
                    APPROVAL_REFUSED,
                    PROPOSAL,
                    PROPOSAL_ACCEPTED,
                    PROPOSAL_DECLINED,
                    DECISION,
                    RESULT,
                    APPEAL_FILED,
                    SLA_WARNING,
                    SLA_BREACHED,
                    ESCALATED,
                    SURVEY_INVITATION,
                    CALENDAR_MISSING,
                    EXPLAIN_START,
                    EXPLAIN_ELAPSED,
                    EXPLAIN_WORKING_DAYS,
                    EXPLAIN_CALENDAR_DAYS,
                    EXPLAIN_NEXT_START,
                    EXPLAIN_COUNTED,
                    EXPLAIN_SKIPPED,
                    EXPLAIN_PAUSE,
                    EXPLAIN_STANDING,
                    EXPLAIN_DUE,
                    EXPLAIN_PROVISIONAL,
                    OUTLOOK_OVERDUE,
                    OUTLOOK_UNSTAFFED,
                    OUTLOOK_LATE,
                    OUTLOOK_TIGHT,
                    OUTLOOK_SAFE ->
                    false;
        };
    }
}
