package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.redress.core.history.EventType;
import java.time.Instant;
import java.util.Map;

/// Something that happened in a case.
///
/// @param at when it happened, which for a breach found late is before it was written
/// @param actor the account, or `system`
/// @param details what else is worth knowing, as further members: `stage`, `dueAt`, `reason`, …
record TimelineEntry(
        EventType type, Instant at, String actor, @JsonIgnore Map<String, String> details) {

    @JsonAnyGetter
    Map<String, String> further() {
        return details;
    }
}
