package dev.redress.store;

import dev.redress.core.incident.Incident;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/// The incidents of the desk.
@Singleton
public class IncidentStore extends Register<Incident> {

    IncidentStore(Pool pool) {
        super(pool, RegisterName.INCIDENT, Incident.class);
    }
}
