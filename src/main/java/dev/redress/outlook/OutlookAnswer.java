package dev.redress.outlook;

import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.outlook.Outlook;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The queue in the order of expected breach.
///
/// @param at the desk's time that it was weighed at
/// @param considered cases that were weighed, of which `items` holds the worst
/// @param horizon absent if all was weighed; otherwise what was not is due at or after it
record OutlookAnswer(Instant at, int considered, @Nullable Instant horizon, List<Expected> items) {

    /// A case and its stage in the greatest danger. All times in seconds.
    ///
    /// @param timeLeft elapsed time to `dueAt`, negative after it
    /// @param staffedLeft how much of it somebody is there
    /// @param workAhead what the queue does before
    /// @param slack what is left of the staffed time after the work; negative if it does not fit
    /// @param reason the same in a sentence
    record Expected(
            UUID id,
            String caseNo,
            Severity severity,
            Priority priority,
            @Nullable String assignee,
            Stage stage,
            Instant dueAt,
            Outlook outlook,
            long timeLeft,
            long staffedLeft,
            long workAhead,
            long work,
            long slack,
            String reason) {}
}
