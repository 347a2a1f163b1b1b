package dev.redress.core.register;

/// What stands in the way of a command.
public enum Flaw {
    /// It is not in a state in which this can be done.
    WRONG_STATE,
    /// Somebody else does this.
    NOT_FOR_ACTOR,
    /// It is so already.
    UNCHANGED,
    /// It has no such part, or the part is settled.
    NO_SUCH_ITEM,
    /// The level asks for a leader and a command centre.
    COMMAND_CENTRE_REQUIRED,
    /// The warning level asks for a higher response level.
    LEVEL_TOO_LOW,
    /// The new level is not above the present one.
    NOT_RAISED,
    /// The new level is not below the present one.
    NOT_LOWERED,
    /// Nobody has decided whether persons and the authority are told.
    NOTIFICATION_UNDECIDED,
    /// How many persons, and which data, is not known.
    SCOPE_UNKNOWN,
    /// Departments, the regulator or the persons are not told yet.
    NOT_REPORTED,
    /// The cause is not known.
    NOT_ANALYSED,
    /// Nobody is named as responsible.
    NO_RESPONSIBLE,
    /// Nothing is to be changed, or not everything is proved to be changed.
    NOT_RECTIFIED,
    /// Findings are open.
    FINDINGS_OPEN;

    /// Whether another person could do it now.
    public boolean ofPerson() {
        return this == NOT_FOR_ACTOR;
    }
}
