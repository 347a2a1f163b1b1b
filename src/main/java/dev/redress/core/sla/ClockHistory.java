package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// What the ledger says about the present count of a clock.
///
/// @param origin the entry that the clock has been counted from since
/// @param pauses those since the start of the count that are over, in order
/// @param stop the pause that is not over, if any
record ClockHistory(LedgerEntry origin, List<Stop> pauses, @Nullable LedgerEntry stop) {

    /// A pause that is over, by the two entries that bound it.
    record Stop(LedgerEntry paused, LedgerEntry resumed) {

        Pause pause() {
            return new Pause(paused.at(), resumed.at());
        }
    }

    static ClockHistory of(List<LedgerEntry> ledger) {
        LedgerEntry origin =
                ledger.reversed().stream()
                        .filter(entry ->
                                entry.event().isCount() || entry.event() == LedgerEvent.ADOPTED)
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("A clock never started"));
        List<Stop> pauses = new ArrayList<>();
        LedgerEntry stop = null;
        for (LedgerEntry entry : ledger) {
            if (entry.event() == LedgerEvent.PAUSED) {
                stop = entry;
            } else if (entry.event() == LedgerEvent.RESUMED && stop != null) {
                pauses.add(new Stop(stop, entry));
                stop = null;
            }
        }
        return new ClockHistory(origin, since(origin.startAt(), pauses), stop);
    }

    List<StandStill> standStills(WorkCalendar calendar) {
        List<StandStill> all = new ArrayList<>();
        for (Stop over : pauses) {
            all.add(standStill(over.paused, over.resumed.at(), calendar));
        }
        if (stop != null) {
            all.add(standStill(stop, null, calendar));
        }
        return all;
    }

    private static StandStill standStill(
            LedgerEntry paused, @Nullable Instant to, WorkCalendar calendar) {
        Duration left =
                paused.allowance().mode() == Mode.WD
                        ? calendar.openTime(paused.at(), paused.dueAt())
                        : Duration.between(paused.at(), paused.dueAt());
        return new StandStill(paused.at(), to, left, paused.reason());
    }

    private static List<Stop> since(Instant start, List<Stop> pauses) {
        return pauses.stream().filter(over -> !over.paused.at().isBefore(start)).toList();
    }
}
