package dev.redress.core.notice;

/// The messages the desk sends by itself. Each has its words in `templates/messages*.properties`.
public enum Template {
    RECEIPT,
    GREEN_CHANNEL_ALERT,
    ASSIGNED_CUSTOMER,
    MESSAGE_TO_CUSTOMER,
    MESSAGE_FROM_CUSTOMER,
    APPROVAL_WANTED,
    PROPOSAL,
    DECISION,
    RESULT,
    APPEAL_RECEIPT,
    SLA_WARNING,
    SLA_BREACHED,
    ESCALATED,
    SURVEY_INVITATION
}
