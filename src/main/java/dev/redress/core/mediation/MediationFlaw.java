package dev.redress.core.mediation;

/// What stands in the way of a command.
public enum MediationFlaw {
    /// The mediation is not in a state in which this can be done, or there is none.
    WRONG_STATE,
    /// There is one that is not over.
    UNDER_WAY,
    /// Somebody else does this.
    NOT_FOR_ACTOR,
    /// The party has said so already.
    SAID_ALREADY,
    /// The named person is no mediator.
    NO_MEDIATOR,
    /// The named person has not declared to be without ties to the merchant.
    NOT_NEUTRAL,
    /// What was signed is another text.
    OTHER_TEXT,
    /// The agreement has no such obligation that is open.
    NO_OBLIGATION,
    /// Every obligation is fulfilled or not due yet.
    NOT_DUE
}
