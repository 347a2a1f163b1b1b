package dev.redress.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.incident.Alarm;
import dev.redress.core.incident.Incident;
import dev.redress.core.incident.IncidentClass;
import dev.redress.core.incident.IncidentState;
import dev.redress.core.incident.NotificationDecision;
import dev.redress.core.incident.Recovery;
import dev.redress.core.incident.Review;
import dev.redress.core.incident.SignalSource;
import dev.redress.core.privacy.Masking;
import dev.redress.store.Filed;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An incident as the staff see it.
///
/// @param incidentNo what people call it
/// @param planVersion of the policy `incidents` whose plan is followed
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record IncidentAnswer(
        UUID id,
        String incidentNo,
        long version,
        IncidentClass incidentClass,
        IncidentState state,
        String key,
        String summary,
        SignalSource source,
        @Nullable UUID caseId,
        String reportedBy,
        Instant reportedAt,
        String owner,
        @Nullable Alarm alarm,
        @Nullable Integer planVersion,
        Recovery recovery,
        @Nullable NotificationDecision notificationDecision,
        @Nullable Review review,
        @Nullable String legalBasis,
        @Nullable String endReason,
        @Nullable Instant endedAt) {

    /// A page of incidents.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IncidentPage(List<IncidentAnswer> items, @Nullable String next) {}

    static IncidentAnswer of(Filed<Incident> filed) {
        Incident incident = filed.value();
        return new IncidentAnswer(
                incident.id(),
                incident.label(),
                filed.version(),
                incident.incidentClass(),
                incident.state(),
                incident.key(),
                Masking.freeText(incident.summary()),
                incident.source(),
                incident.caseId(),
                incident.reportedBy(),
                incident.recordedAt(),
                incident.owner(),
                incident.alarm(),
                incident.planVersion(),
                incident.recovery(),
                incident.decision(),
                incident.review(),
                incident.legalBasis(),
                incident.endReason(),
                incident.endedAt());
    }
}
