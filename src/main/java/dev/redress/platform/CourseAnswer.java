package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Origin;
import dev.redress.core.complaint.RejectionDraft;
import dev.redress.core.complaint.Reopening;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The turns that the case took beside its plain way.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseAnswer(
        @Nullable OriginAnswer origin,
        @Nullable MergerAnswer mergedInto,
        @Nullable List<AbsorbedAnswer> absorbed,
        @Nullable UUID convertedInto,
        @Nullable RejectionAnswer rejection,
        @Nullable List<ReopeningAnswer> reopenings) {

    /// The case that this one came out of.
    public record OriginAnswer(Origin.Kind kind, UUID caseId, String caseNo) {}

    /// The case that this one went into.
    ///
    /// @param undoUntil the last instant at which that can be undone
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MergerAnswer(
            UUID caseId,
            String caseNo,
            @Nullable String reason,
            @Nullable String mergedBy,
            Instant mergedAt,
            Instant undoUntil) {}

    /// A case that went into this one.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AbsorbedAnswer(
            UUID caseId,
            String caseNo,
            Instant receivedAt,
            @Nullable String mergedBy,
            Instant mergedAt) {}

    /// That somebody holds it for no case, until a supervisor has confirmed it; for the staff only.
    public record RejectionAnswer(
            RejectionDraft.Ground ground,
            String explanation,
            String draftedBy,
            Instant draftedAt) {}

    /// That the closed case was taken up again, and the result that it had then.
    ///
    /// @param kept whether that result was in time
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReopeningAnswer(
            Reopening.Cause cause,
            String reason,
            @Nullable String reopenedBy,
            Instant reopenedAt,
            Instant closedAt,
            @Nullable Instant resolvedAt,
            @Nullable Boolean kept) {}
}
