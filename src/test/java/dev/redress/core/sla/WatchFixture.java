package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.promise;

import dev.redress.core.classification.Severity;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case under watch, and how to look at what was found.
final class WatchFixture {
    static final DeadlineWatch WATCH =
            new DeadlineWatch((template, language, values) -> template + " " + values.get("dueAt"));
    static final Instant DUE = at("2026-03-02T14:00");
    static final Instant WARNING = at("2026-03-02T13:00");

    private WatchFixture() {}

    static Watched watched(Severity severity, int level, Deadline... deadlines) {
        return new Watched("C-1", "en", severity, level, "owner1", "agent1", List.of(deadlines));
    }

    static Watched unassigned(Severity severity, Deadline... deadlines) {
        return new Watched("C-1", "en", severity, 1, null, null, List.of(deadlines));
    }

    static Deadline fourHours(Stage stage) {
        return promise(stage, Duration.ofHours(4));
    }

    static List<String> addresses(Findings findings) {
        return findings.notices().stream().map(n -> n.recipient().address()).toList();
    }

    static List<EventType> types(Findings findings) {
        return findings.events().stream().map(Event::type).toList();
    }

    static @Nullable String detail(Event event, String name) {
        return event.details().get(name);
    }
}
