package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.history.EventType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that happened in a case.
///
/// @param at when it happened, which for a breach found late is before it was written
/// @param actor the account, or `system`
/// @param ofCase the number of another case that it happened in and that belongs to this one
/// @param details what else is worth knowing, as further members: `stage`, `dueAt`, `reason`, …
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineEntry(
        EventType type,
        Instant at,
        String actor,
        @Nullable String ofCase,
        @JsonIgnore Map<String, String> details) {

    @JsonAnyGetter
    Map<String, String> further() {
        return details;
    }
}
