package dev.redress.core.complaint;

import dev.redress.core.history.Event;
import dev.redress.core.notice.Notice;
import java.util.List;

/// What an accepted command makes of a case: to be stored in one transaction.
///
/// @param after the case as it shall be stored; its version is still that of the case decided upon
/// @param events in the order they happened
/// @param withdrawn keys of earlier notices that must not go out any more
/// @param evidence to be added to the case
public record Change(
        Complaint after,
        List<Event> events,
        List<Notice> notices,
        List<String> withdrawn,
        List<Evidence> evidence) {

    public Change {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
        withdrawn = List.copyOf(withdrawn);
        evidence = List.copyOf(evidence);
    }

    public Change(Complaint after, List<Event> events, List<Notice> notices) {
        this(after, events, notices, List.of(), List.of());
    }
}
