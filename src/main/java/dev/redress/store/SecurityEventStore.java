package dev.redress.store;

import dev.redress.core.incident.Incident;
import dev.redress.core.register.Step;
import dev.redress.core.security.SecurityEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/// The security events of the desk.
@Singleton
public class SecurityEventStore extends Register<SecurityEvent> {

    SecurityEventStore() {
        super(RegisterName.SECURITY_EVENT, SecurityEvent.class);
    }

    /// Opens an event together with the incident that it starts: both or none (FRD-01).
    public Uni<Filing<SecurityEvent>> openWith(
            FilingRequest<SecurityEvent> request,
            Step<SecurityEvent> event,
            Step<Incident> incident) {
        return inTransaction(session -> open(session, request, event, incident));
    }

    static Uni<Filing<SecurityEvent>> open(
            Mutiny.Session session,
            FilingRequest<SecurityEvent> request,
            Step<SecurityEvent> event,
            Step<Incident> incident) {
        return new RegisterChange<>(session, RegisterName.SECURITY_EVENT, request)
                .open(event)
                .call(() ->
                        new RegisterChange<Incident>(
                                        session,
                                        RegisterName.INCIDENT,
                                        FilingRequest.ofDesk(request.now()))
                                .open(incident));
    }
}
