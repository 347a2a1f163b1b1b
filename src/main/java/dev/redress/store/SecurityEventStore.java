package dev.redress.store;

import dev.redress.core.incident.Incident;
import dev.redress.core.register.Step;
import dev.redress.core.security.SecurityEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;

/// The security events of the desk.
@Singleton
public class SecurityEventStore extends Register<SecurityEvent> {

    SecurityEventStore(Pool pool) {
        super(pool, RegisterName.SECURITY_EVENT, SecurityEvent.class);
    }

    /// Opens an event together with the incident that it starts: both or none (FRD-01).
    public Uni<Filing<SecurityEvent>> openWith(
            FilingRequest<SecurityEvent> request,
            Step<SecurityEvent> event,
            Step<Incident> incident) {
        return inTransaction(connection -> open(connection, request, event, incident));
    }

    static Uni<Filing<SecurityEvent>> open(
            SqlConnection connection,
            FilingRequest<SecurityEvent> request,
            Step<SecurityEvent> event,
            Step<Incident> incident) {
        return new RegisterChange<>(connection, RegisterName.SECURITY_EVENT, request)
                .open(event)
                .call(() ->
                        new RegisterChange<Incident>(
                                        connection,
                                        RegisterName.INCIDENT,
                                        FilingRequest.ofDesk(request.now()))
                                .open(incident));
    }
}
