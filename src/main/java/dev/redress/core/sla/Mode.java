package dev.redress.core.sla;

/// How a duration is counted (spec.md §4.2).
public enum Mode {
    /// Elapsed time, day and night.
    CAL,
    /// Whole working days after the start day; due at close of business.
    WD,
    /// The first start of daily service strictly after the start.
    NEXT_START,
    /// Whole calendar days after the start day; due at 24:00 of the last.
    DAY,
    /// A calendar date that somebody announced: due at its 24:00, warned of on the working day
    /// before.
    DATE
}
