package dev.redress.core.history;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One entry of a case's timeline.
///
/// @param at when it happened, which for a warning or breach found late is the true instant, not
///   that of the sweep
/// @param actor account name, or `system`
/// @param details what else is worth knowing, by name: `from`, `to`, `stage`, `reason`, …
public record Event(EventType type, Instant at, String actor, SortedMap<String, String> details) {

    public Event(EventType type, Instant at, String actor, Map<String, String> details) {
        this(type, at, actor, new TreeMap<>(details));
    }

    /// With one more detail.
    public Event with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(details);
        more.put(name, value);
        return new Event(type, at, actor, more);
    }

    public Event {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
