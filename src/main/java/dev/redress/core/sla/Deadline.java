package dev.redress.core.sla;

import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One promise of one case (SLA-44). The due instant itself still counts as kept.
///
/// @param warnAt when the responsible are warned, before `dueAt`
/// @param warnedAt when the warning was written, absent until then
/// @param finishedAt when the finishing event happened, also after a breach
/// @param breachedAt the due instant that passed unmet; never erased
/// @param paused total time taken out by pauses
/// @param calendarVersion the statutory-days versions used, such as `CN-2026.1`
/// @param provisional whether a year without published days was needed
public record Deadline(
        Stage stage,
        Mode mode,
        DeadlineState state,
        Instant startAt,
        Instant dueAt,
        Instant warnAt,
        @Nullable Instant warnedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant breachedAt,
        Duration paused,
        Role responsibleRole,
        @Nullable String responsiblePerson,
        int policyVersion,
        String calendarVersion,
        boolean provisional,
        List<Target> targets) {

    public Deadline {
        targets = List.copyOf(targets);
    }
}
