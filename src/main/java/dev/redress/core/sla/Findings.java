package dev.redress.core.sla;

import dev.redress.core.history.Event;
import dev.redress.core.notice.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the watch found and what follows from it: to be stored in one transaction.
///
/// @param changed the deadlines as they are now; those left out did not change
/// @param escalationLevel the level after all of it
/// @param assignedTo the supervisor who took the case over because nobody had it in time
/// @param events in the order they happened, at their true times; likewise the entries of the
///   ledger
public record Findings(
        List<Deadline> changed,
        int escalationLevel,
        @Nullable String assignedTo,
        List<Event> events,
        List<Notice> notices,
        List<LedgerEntry> entries) {

    public Findings {
        changed = List.copyOf(changed);
        events = List.copyOf(events);
        notices = List.copyOf(notices);
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return changed.isEmpty();
    }
}
