package dev.redress.core.conduct;

/// What happens to a text that breaks a rule. Either way it is put on record.
public enum ConductEffect {
    /// It is not sent.
    BLOCK,
    /// It is sent, and the supervisors see it.
    FLAG
}
