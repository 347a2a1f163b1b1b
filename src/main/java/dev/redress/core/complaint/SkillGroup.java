package dev.redress.core.complaint;

/// The teams that a case can be sent or passed on to (CLS-13, ESC-09). Technical problems climb
/// from tier to tier.
public enum SkillGroup {
    FIRST_LINE,
    RETURNS,
    REPAIRS,
    MIDDLE_OFFICE,
    TECHNICAL_T1,
    TECHNICAL_T2,
    TECHNICAL_T3
}
