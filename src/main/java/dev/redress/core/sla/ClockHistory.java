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
/// @param dueAt as it stands now
record ClockHistory(
        LedgerEntry origin, List<Stop> pauses, @Nullable LedgerEntry stop, Instant dueAt) {

    /// A pause that is over, by the two entries that bound it.
    ///
    /// @param dueAt the due time that was kept in it
    /// @param isRecounted whether the clock was counted anew afterwards, through this pause
    record Stop(LedgerEntry paused, LedgerEntry resumed, Instant dueAt, boolean isRecounted) {

        Pause pause() {
            return new Pause(paused.at(), resumed.at());
        }
    }

    static ClockHistory of(List<LedgerEntry> ledger) {
        int counted = lastCount(ledger);
        LedgerEntry origin = ledger.get(counted);
        List<Stop> pauses = new ArrayList<>();
        LedgerEntry stop = null;
        for (int i = 0; i < ledger.size(); i++) {
            LedgerEntry entry = ledger.get(i);
            if (entry.event() == LedgerEvent.PAUSED) {
                stop = entry;
            } else if (entry.event() == LedgerEvent.RESUMED && stop != null) {
                pauses.add(new Stop(stop, entry, ledger.get(i - 1).dueAt(), i < counted));
                stop = null;
            }
        }
        return new ClockHistory(
                origin, since(origin.startAt(), pauses), stop, ledger.getLast().dueAt());
    }

    private static int lastCount(List<LedgerEntry> ledger) {
        for (int i = ledger.size() - 1; i >= 0; i--) {
            LedgerEvent event = ledger.get(i).event();
            if (event.isCount() || event == LedgerEvent.ADOPTED) {
                return i;
            }
        }
        throw new NoSuchElementException("A clock never started");
    }

    /// What a clock that was counted anew kept in its earlier pauses is counted again as well: the
    /// entries of that time hold what was believed then.
    List<StandStill> standStills(WorkCalendar calendar) {
        List<StandStill> all = new ArrayList<>();
        Mode mode = origin.allowance().mode();
        Due due = origin.allowance().from(origin.startAt(), calendar);
        for (Stop over : pauses) {
            Instant kept = over.isRecounted ? due.dueAt() : over.dueAt;
            all.add(standStill(over.paused, over.resumed.at(), kept, calendar));
            due = due.after(over.pause(), mode, origin.startAt(), calendar);
        }
        if (stop != null) {
            all.add(standStill(stop, null, dueAt, calendar));
        }
        return all;
    }

    private StandStill standStill(
            LedgerEntry paused, @Nullable Instant to, Instant kept, WorkCalendar calendar) {
        Duration left =
                origin.allowance().mode() == Mode.WD
                        ? calendar.openTime(paused.at(), kept)
                        : Duration.between(paused.at(), kept);
        return new StandStill(paused.at(), to, left, paused.reason());
    }

    private static List<Stop> since(Instant start, List<Stop> pauses) {
        return pauses.stream().filter(over -> !over.paused.at().isBefore(start)).toList();
    }
}
