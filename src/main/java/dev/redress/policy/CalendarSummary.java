package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.store.CalendarHead;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A calendar and who made it what it is.
///
/// @param version counts its changes, from 1
/// @param loadedBy absent for a delivered one, as is the time
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarSummary(
        @Schema(examples = "CN-2027") String id,
        int version,
        @Nullable String loadedBy,
        @Nullable Instant loadedAt) {

    static CalendarSummary of(CalendarHead version) {
        return new CalendarSummary(
                version.id(), version.version(), version.loadedBy(), version.loadedAt());
    }
}
