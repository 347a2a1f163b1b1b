package dev.redress.core.complaint;

/// What stands in the way of a command. The names are stable: programs and metrics rely on them.
public enum Obstacle {
    /// The case is not in a status in which this can be done.
    WRONG_STATUS,
    /// The actor neither works on the case nor stands above those who do.
    NOT_RESPONSIBLE,
    /// The actor's role does not reach this far: another must do it.
    AUTHORITY_EXCEEDED,
    /// Whoever drafted or decided something does not approve or review it.
    OWN_WORK,
    /// This side has approved it already; the other one is still missing.
    ALREADY_APPROVED,
    /// The named assignee is nobody who can handle complaints.
    NOT_ASSIGNABLE,
    /// The case is no emergency, so there is nothing to acknowledge.
    NOT_ALERTED,
    /// A decision without the customer's consent must give reasons and an alternative.
    REASONS_MISSING,
    /// The customer was not offered so much.
    NOT_OFFERED,
    /// The case does not know against whom the advance could be claimed.
    UNKNOWN_PARTY,
    /// The budget of this time is used up.
    BUDGET_EXHAUSTED,
    /// The case has as many compensations as one can have.
    TOO_MANY_COMPENSATIONS,
    /// The case has no such compensation, or not in this state.
    UNKNOWN_COMPENSATION,
    /// At high risk the back office is heard before anybody approves.
    OPINION_MISSING,
    /// The legal side has not approved what needs it.
    LEGAL_APPROVAL_MISSING,
    /// Nobody has made sure who the customer is.
    IDENTITY_UNVERIFIED,
    /// More would be taken back than was paid.
    CLAW_BACK_TOO_LARGE,
    /// A case of a large amount or of wide influence is not settled without any offer.
    OFFER_OWED,
    /// There is nothing to carry out.
    NO_REMEDY,
    /// What was promised has not been carried out yet.
    REMEDY_OPEN,
    /// The time in which this could be done is over.
    WINDOW_OVER,
    /// The time in which the customer may speak is not over yet.
    WINDOW_OPEN,
    /// An appeal on the decision has been decided already.
    APPEAL_EXHAUSTED,
    /// The case ended without a decision that could be appealed against.
    NOTHING_DECIDED,
    /// What was written breaks a rule of conduct that blocks.
    CONDUCT_BLOCKED,
    /// The result notice would lack one of its parts.
    RESULT_INCOMPLETE,
    /// The customer was promised to hear more of it.
    FOLLOW_UP_OPEN,
    /// The case has no follow-up of this number.
    UNKNOWN_FOLLOW_UP,
    /// It is so already.
    UNCHANGED,
    /// The complaint is about the actor, or about whom the case would be given to.
    COMPLAINED_OF,
    /// A case that nobody works on is assigned, and not passed on.
    NOT_ASSIGNED,
    /// The case does not owe this step, or not any more.
    STEP_NOT_OWED,
    /// Only a high risk is reported on.
    RISK_NOT_HIGH,
    /// There is no report to approve.
    NO_REPORT,
    /// There is no drafted decision on the appeal to approve.
    NO_DRAFT,
    /// The named reviewer reviews no appeals.
    NO_REVIEWER,
    /// Everybody who could review the appeal had a part in the case.
    NOBODY_IMPARTIAL,
    /// Nobody reviews the appeal yet.
    NOT_UNDER_REVIEW,
    /// The reviewer has asked the customer for evidence once already.
    EVIDENCE_ASKED,
    /// The mediation, arbitration or compensation is not as far, or farther already, or there is
    /// none.
    WRONG_STATE,
    /// A mediation or arbitration is going on already.
    UNDER_WAY,
    /// The case is none of that mass complaint.
    NO_MEMBER,
    /// The case names no merchant, who would be the other party.
    NO_MERCHANT,
    /// The named mediator mediates no disputes.
    NO_MEDIATOR,
    /// The named mediator may have ties with the merchant.
    NOT_NEUTRAL,
    /// What was signed is not the text of the agreement.
    OTHER_TEXT,
    /// The agreement has no such obligation that is open.
    NO_OBLIGATION,
    /// The date lies before that of the step before, or ahead.
    WRONG_DATE,
    /// The case has as many appeals as one can have.
    TOO_MANY_APPEALS,
    /// The case is on the highest level already.
    TOP_LEVEL,
    /// The customer's side has escalated it not long ago.
    URGED_ALREADY,
    /// The case has no task of this number.
    UNKNOWN_TASK,
    /// The task has an answer.
    TASK_ANSWERED,
    /// The case has as many tasks as one can have.
    TOO_MANY_TASKS,
    /// The case would have more evidence than one can have.
    TOO_MUCH_EVIDENCE,
    /// The order was not kept as it was yet, or nobody looked at the pictures.
    NOT_VERIFIED,
    /// Nobody said yet who is responsible.
    RESPONSIBILITY_OPEN,
    /// The case has as many announced follow-ups as one can have.
    TOO_MANY_FOLLOW_UPS,
    /// The case is watched by as many people as can.
    TOO_MANY_WATCHERS,
    /// The complaint names another merchant or carrier.
    NOT_A_PARTY,
    /// The party has a link to the case already.
    ALREADY_INVITED,
    /// The case has as many links for parties as one can have.
    TOO_MANY_PARTIES,
    /// The sharing agreement with the party does not allow it, or there is none.
    NOT_SHARED,
    /// The party has answered as often as one can.
    TOO_MANY_ANSWERS,
    /// The case, or the other one, is linked with as many cases as one can be.
    TOO_MANY_LINKS,
    /// The other case is another customer's.
    OTHER_CUSTOMER,
    /// The other case is of another kind or names another order.
    OTHER_MATTER,
    /// Nothing goes into a case that is over.
    TARGET_OVER,
    /// A case does not go into one that is taken less seriously.
    TARGET_LESS_GRAVE,
    /// The case owes something that only it can keep.
    UNFINISHED,
    /// As many cases went into this one as can.
    TOO_MANY_MERGES,
    /// The case is no inquiry and no feedback.
    NOT_CONVERTIBLE;

    /// Whether another person could do it: then it is a matter of rights, not of the case.
    public boolean ofPerson() {
        return switch (this) {
            case NOT_RESPONSIBLE, AUTHORITY_EXCEEDED, OWN_WORK, COMPLAINED_OF -> true;
            case WRONG_STATUS,
                    ALREADY_APPROVED,
                    NOT_ASSIGNABLE,
                    NOT_ALERTED,
                    REASONS_MISSING,
                    NOT_OFFERED,
                    UNKNOWN_PARTY,
                    BUDGET_EXHAUSTED,
                    TOO_MANY_COMPENSATIONS,
                    UNKNOWN_COMPENSATION,
                    OPINION_MISSING,
                    LEGAL_APPROVAL_MISSING,
                    IDENTITY_UNVERIFIED,
                    CLAW_BACK_TOO_LARGE,
                    OFFER_OWED,
                    NO_REMEDY,
                    REMEDY_OPEN,
                    WINDOW_OVER,
                    WINDOW_OPEN,
                    APPEAL_EXHAUSTED,
                    NOTHING_DECIDED,
                    CONDUCT_BLOCKED,
                    RESULT_INCOMPLETE,
                    FOLLOW_UP_OPEN,
                    UNKNOWN_FOLLOW_UP,
                    UNCHANGED,
                    NOT_ASSIGNED,
                    STEP_NOT_OWED,
                    RISK_NOT_HIGH,
                    NO_REPORT,
                    NO_DRAFT,
                    NO_REVIEWER,
                    NOBODY_IMPARTIAL,
                    NOT_UNDER_REVIEW,
                    EVIDENCE_ASKED,
                    WRONG_STATE,
                    UNDER_WAY,
                    NO_MEMBER,
                    NO_MERCHANT,
                    NO_MEDIATOR,
                    NOT_NEUTRAL,
                    OTHER_TEXT,
                    NO_OBLIGATION,
                    WRONG_DATE,
                    TOO_MANY_APPEALS,
                    TOP_LEVEL,
                    URGED_ALREADY,
                    UNKNOWN_TASK,
                    TASK_ANSWERED,
                    TOO_MANY_TASKS,
                    TOO_MUCH_EVIDENCE,
                    NOT_VERIFIED,
                    RESPONSIBILITY_OPEN,
                    TOO_MANY_FOLLOW_UPS,
                    NOT_A_PARTY,
                    ALREADY_INVITED,
                    TOO_MANY_PARTIES,
                    NOT_SHARED,
                    TOO_MANY_ANSWERS,
                    TOO_MANY_WATCHERS,
                    TOO_MANY_LINKS,
                    OTHER_CUSTOMER,
                    OTHER_MATTER,
                    TARGET_OVER,
                    TARGET_LESS_GRAVE,
                    UNFINISHED,
                    TOO_MANY_MERGES,
                    NOT_CONVERTIBLE ->
                    false;
        };
    }
}
