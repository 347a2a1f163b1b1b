package dev.redress.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.privacy.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the log answers.
final class AuditAnswers {

    private AuditAnswers() {}

    /// A page of the log.
    ///
    /// @param next the cursor of the following page; absent on the last one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditPage(List<AuditAnswer> items, @Nullable String next) {}

    /// That somebody did something, or tried to.
    ///
    /// @param roles in which they did it
    /// @param granted false for what was refused or not found
    /// @param operation the request, without its values
    /// @param caseIds that were shown or changed
    /// @param details further facts by name
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditAnswer(
            UUID id,
            Instant at,
            @Schema(examples = "agent1") String actor,
            @Schema(examples = "agent") String roles,
            AuditAction action,
            boolean granted,
            @Nullable @Schema(examples = "GET /complaints/{id}") String operation,
            List<UUID> caseIds,
            @Nullable Purpose purpose,
            Map<String, String> details) {

        static AuditAnswer of(AuditEntry entry) {
            return new AuditAnswer(
                    entry.id(),
                    entry.at(),
                    entry.actor(),
                    entry.roles(),
                    entry.action(),
                    entry.granted(),
                    entry.operation(),
                    entry.cases(),
                    entry.purpose(),
                    entry.details());
        }
    }

    /// How far the chain had come on a day in China.
    ///
    /// @param number of the last sealed entry
    record AnchorAnswer(
            @Schema(examples = "2026-03-02") LocalDate day,
            long number,
            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String hash,
            Instant anchoredAt) {}
}
