package dev.redress.core.sla;

import java.time.Instant;
import java.util.List;

/// Why a deadline is due when it is: what was counted, day by day.
///
/// @param countedFrom the instant that the allowance is counted from
/// @param trigger what set the clock running or made it be counted anew
/// @param spans in order, from the day of `countedFrom` to that of the due time
/// @param standStills in order
/// @param ledger everything that happened to the clock, in order
public record Explanation(
        Deadline deadline,
        Instant countedFrom,
        String trigger,
        List<CountedSpan> spans,
        List<StandStill> standStills,
        List<LedgerEntry> ledger) {

    public Explanation {
        spans = List.copyOf(spans);
        standStills = List.copyOf(standStills);
        ledger = List.copyOf(ledger);
    }

    /// Explains the clock from its ledger.
    ///
    /// @param ledger the entries of this clock, in order and not empty
    /// @param archive must know the calendars that the clock was counted with
    public static Explanation of(
            Deadline deadline, List<LedgerEntry> ledger, CalendarArchive archive) {
        WorkCalendar calendar = archive.asOf(deadline.calendarVersion());
        if (calendar == null) {
            throw new IllegalArgumentException(
                    "The calendars " + deadline.calendarVersion() + " were never loaded");
        }
        ClockHistory history = ClockHistory.of(ledger);
        return new Explanation(
                deadline,
                history.origin().startAt(),
                history.origin().reason(),
                new DayWalk(deadline, history, calendar).spans(),
                history.standStills(calendar),
                ledger);
    }
}
