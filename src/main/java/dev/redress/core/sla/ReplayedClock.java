package dev.redress.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A clock that is being counted again, entry by entry. For one use by one thread.
final class ReplayedClock {

    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable LedgerEntry last;
    private @Nullable Due due;
    private @Nullable Instant pausedAt;
    private DeadlineState state = DeadlineState.RUNNING;

    void take(LedgerEntry entry, WorkCalendar calendar) {
        switch (entry.event()) {
            case ADOPTED -> adopt(entry);
            case STARTED, RESTARTED, STALLED -> {
                state = DeadlineState.RUNNING;
                pausedAt = null;
                count(entry, calendar);
            }
            case RETARGETED -> count(entry, calendar);
            case PAUSED -> {
                state = DeadlineState.PAUSED;
                pausedAt = entry.at();
            }
            case RESUMED -> resume(entry, calendar);
            case REVIVED -> state = DeadlineState.RUNNING;
            case WARNED -> {}
            case BREACHED, FINISHED_LATE -> state = DeadlineState.BREACHED;
            case MET -> state = DeadlineState.MET;
            case CANCELLED -> state = DeadlineState.CANCELLED;
        }
        last = entry;
    }

    @Nullable Instant dueAt() {
        return due == null ? null : due.dueAt();
    }

    @Nullable Instant warnAt() {
        return due == null ? null : due.warnAt();
    }

    Optional<String> differenceTo(Deadline stored) {
        if (!stored.dueAt().equals(dueAt())) {
            return Optional.of("stored as due at " + stored.dueAt() + ", by the ledger " + dueAt());
        }
        if (!stored.warnAt().equals(warnAt())) {
            return Optional.of(
                    "stored with a warning at " + stored.warnAt() + ", by the ledger " + warnAt());
        }
        if (stored.state() != state) {
            return Optional.of("stored as " + stored.state() + ", by the ledger " + state);
        }
        boolean sameCount =
                last != null
                        && stored.startAt().equals(last.startAt())
                        && stored.allowance().equals(last.allowance());
        return sameCount
                ? Optional.empty()
                : Optional.of(
                        "stored as %s from %s".formatted(stored.allowance(), stored.startAt()));
    }

    // What was before the ledger cannot be counted again; it is taken as it stood.
    private void adopt(LedgerEntry entry) {
        state = DeadlineState.valueOf(entry.reason());
        due = asWritten(entry);
    }

    private void count(LedgerEntry entry, WorkCalendar calendar) {
        Instant start = entry.startAt();
        List<Pause> since = pauses.stream().filter(pause -> !pause.from().isBefore(start)).toList();
        due =
                entry.allowance()
                        .from(start, calendar)
                        .after(since, entry.allowance().mode(), start, calendar);
    }

    private void resume(LedgerEntry entry, WorkCalendar calendar) {
        state = DeadlineState.RUNNING;
        if (due == null || pausedAt == null) {
            due = asWritten(entry);
            return;
        }
        Pause pause = new Pause(pausedAt, entry.at());
        pauses.add(pause);
        pausedAt = null;
        due = due.after(pause, entry.allowance().mode(), entry.startAt(), calendar);
    }

    private static Due asWritten(LedgerEntry entry) {
        return new Due(entry.dueAt(), entry.warnAt(), entry.calendarVersion(), entry.provisional());
    }
}
