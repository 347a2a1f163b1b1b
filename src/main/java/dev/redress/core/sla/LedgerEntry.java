package dev.redress.core.sla;

import java.time.Instant;

/// One row of the clock ledger: what happened to a clock, and how it stands since. Only ever added
/// to. By the entries of a clock anybody can count again why it is due when it is.
///
/// @param at when it happened, which for a warning or breach found late is the true instant
/// @param reason what set it off: a trigger, a grade, a calendar, a kind of pause
/// @param startAt what the allowance is counted from
/// @param calendarVersion the statutory-days versions counted with; empty where none was needed
public record LedgerEntry(
        Stage stage,
        LedgerEvent event,
        Instant at,
        String reason,
        Allowance allowance,
        Instant startAt,
        Instant dueAt,
        Instant warnAt,
        int policyVersion,
        String calendarVersion,
        boolean provisional) {

    /// What happened to a clock.
    ///
    /// @param clock as it is afterwards
    public static LedgerEntry of(LedgerEvent event, Instant at, String reason, Deadline clock) {
        return new LedgerEntry(
                clock.stage(),
                event,
                at,
                reason,
                clock.allowance(),
                clock.startAt(),
                clock.dueAt(),
                clock.warnAt(),
                clock.policyVersion(),
                clock.calendarVersion(),
                clock.provisional());
    }
}
