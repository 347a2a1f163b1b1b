package dev.redress.core.routing;

/// Why somebody is not given a case. The first that applies counts.
public enum Bar {
    /// The complaint is about them.
    COMPLAINED_OF,
    /// Their role does not handle complaints.
    NO_HANDLER,
    /// They do not handle cases alone yet.
    NOT_CERTIFIED,
    /// They do not belong to the team of the case.
    NO_SKILL,
    /// The case is too grave for their level in the team.
    LEVEL_TOO_LOW,
    /// They are not there, or take nothing new.
    ABSENT,
    /// They have as many cases as they can have.
    FULL
}
