package dev.redress.core.duty;

import dev.redress.core.history.Event;
import dev.redress.core.notice.Notice;
import java.util.List;

/// What becomes of alerts that nobody acknowledged: to be stored in one transaction.
///
/// @param alerts as they are now
public record Relay(List<DutyAlert> alerts, List<Event> events, List<Notice> notices) {

    public Relay {
        alerts = List.copyOf(alerts);
        events = List.copyOf(events);
        notices = List.copyOf(notices);
    }
}
