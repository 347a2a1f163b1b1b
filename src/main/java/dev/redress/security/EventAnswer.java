package dev.redress.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.security.Analysis;
import dev.redress.core.security.Duty;
import dev.redress.core.security.EventSource;
import dev.redress.core.security.EventState;
import dev.redress.core.security.LeakFacts;
import dev.redress.core.security.Rectification;
import dev.redress.core.security.Responsible;
import dev.redress.core.security.Sanction;
import dev.redress.core.security.SecurityClass;
import dev.redress.core.security.SecurityEvent;
import dev.redress.core.security.SecurityGrade;
import dev.redress.store.Filed;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A security event as those see it who work on it.
///
/// @param eventNo what people call it
/// @param discoveredAt from when on the duties count
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record EventAnswer(
        UUID id,
        String eventNo,
        long version,
        SecurityClass securityClass,
        SecurityGrade grade,
        EventState state,
        String summary,
        EventSource source,
        @Nullable UUID caseId,
        @Nullable UUID incidentId,
        String reportedBy,
        Instant reportedAt,
        Instant discoveredAt,
        List<Duty> duties,
        @Nullable String containment,
        @Nullable LeakFacts facts,
        List<Responsible> responsible,
        List<Sanction> sanctions,
        List<Rectification> rectifications,
        @Nullable Analysis analysis,
        @Nullable String conclusion,
        @Nullable String legalBasis,
        @Nullable Instant endedAt) {

    /// A page of events.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventPage(List<EventAnswer> items, @Nullable String next) {}

    /// What whoever reports something is told: that it was taken, and nothing of the handling.
    @RegisterForReflection
    record EventReceipt(UUID id, String eventNo, long version, Instant reportedAt) {

        static EventReceipt of(Filed<SecurityEvent> filed) {
            SecurityEvent event = filed.value();
            return new EventReceipt(event.id(), event.label(), filed.version(), event.recordedAt());
        }
    }

    /// As it is shown to `reader`: those who answer for it, and what became of them, to those who
    /// decide that, and not to the team that contains and mends.
    static EventAnswer of(Filed<SecurityEvent> filed, Actor reader) {
        EventAnswer whole = of(filed);
        return reader.hasAny(Role.COMPLIANCE, Role.OPERATIONS, Role.SECURITY, Role.AUDITOR)
                ? whole
                : whole.withoutPersons();
    }

    private EventAnswer withoutPersons() {
        return new EventAnswer(
                id,
                eventNo,
                version,
                securityClass,
                grade,
                state,
                summary,
                source,
                caseId,
                incidentId,
                reportedBy,
                reportedAt,
                discoveredAt,
                duties,
                containment,
                facts,
                List.of(),
                List.of(),
                rectifications,
                analysis,
                conclusion,
                legalBasis,
                endedAt);
    }

    private static EventAnswer of(Filed<SecurityEvent> filed) {
        SecurityEvent event = filed.value();
        return new EventAnswer(
                event.id(),
                event.label(),
                filed.version(),
                event.securityClass(),
                event.grade(),
                event.state(),
                event.summary(),
                event.source(),
                event.caseId(),
                event.incidentId(),
                event.reportedBy(),
                event.recordedAt(),
                event.discoveredAt(),
                event.duties(),
                event.containment(),
                event.facts(),
                event.responsible(),
                event.sanctions(),
                event.rectifications(),
                event.analysis(),
                event.endReason(),
                event.legalBasis(),
                event.endedAt());
    }
}
