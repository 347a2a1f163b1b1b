package dev.redress.security;

import dev.redress.core.incident.Incident;
import dev.redress.core.incident.IncidentPolicy;
import dev.redress.core.policy.Edition;
import dev.redress.core.register.Step;
import dev.redress.core.security.SecurityEvent;
import dev.redress.core.security.SecurityEvents;
import dev.redress.core.security.SecurityPolicy;
import dev.redress.platform.Moment;
import dev.redress.store.Filing;
import dev.redress.store.FilingRequest;
import dev.redress.store.SecurityEventStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/// Opens security events; one that endangers personal data together with the incident that it
/// starts (FRD-01).
@Singleton
class EventFiling {

    private final SecurityEventStore events;

    EventFiling(SecurityEventStore events) {
        this.events = events;
    }

    Uni<Filing<SecurityEvent>> open(
            SecurityEvent.Report report, Moment moment, FilingRequest<SecurityEvent> request) {
        SecurityPolicy policy = moment.rules().securityAt(moment.turn().now());
        Step<SecurityEvent> event = SecurityEvents.report(report, policy, moment.turn());
        if (!report.securityClass().endangersPersonalData()) {
            return events.open(request, event);
        }
        UUID incident = TimeOrderedId.at(moment.turn().now());
        return events.openWith(
                request,
                event.then(found -> SecurityEvents.linked(found, incident, moment.turn())),
                incident(event, incident, policy, moment));
    }

    /// What is open with the key of the report is noticed once more, instead of opened; refused as
    /// `UNCHANGED` if nothing of it is new.
    ///
    /// @param latestAt when it happened last
    Uni<Filing<SecurityEvent>> notice(
            SecurityEvent.Report report,
            String key,
            Instant latestAt,
            Moment moment,
            FilingRequest<SecurityEvent> request) {
        SecurityPolicy policy = moment.rules().securityAt(moment.turn().now());
        return events.openOrJoin(
                request,
                key,
                open ->
                        open.map(found ->
                                        SecurityEvents.noticedAgain(
                                                found, report.summary(), latestAt, moment.turn()))
                                .orElseGet(() ->
                                        SecurityEvents.report(report, policy, moment.turn())));
    }

    private static Step<Incident> incident(
            Step<SecurityEvent> event, UUID id, SecurityPolicy policy, Moment moment) {
        Instant now = moment.turn().now();
        Edition<IncidentPolicy> plans = moment.rules().incidents().at(now);
        return switch (event) {
            case Step.Refused<SecurityEvent>(var flaw, var detail) ->
                    new Step.Refused<>(flaw, detail);
            case Step.Taken<SecurityEvent> taken ->
                    SecurityEvents.incidentOf(
                            taken.after(),
                            id,
                            policy.termsOf(taken.after().grade()),
                            plans.value(),
                            plans.version(),
                            moment.turn());
        };
    }
}
