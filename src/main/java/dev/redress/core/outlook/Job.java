package dev.redress.core.outlook;

import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stage of a case that staff still has to finish.
///
/// @param assignee whose queue it is in; absent while nobody's
public record Job(
        UUID caseId,
        String caseNo,
        Severity severity,
        Priority priority,
        @Nullable String assignee,
        Stage stage,
        Instant dueAt) {}
