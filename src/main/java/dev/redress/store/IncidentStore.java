package dev.redress.store;

import dev.redress.core.incident.Incident;
import jakarta.inject.Singleton;

/// The incidents of the desk.
@Singleton
public class IncidentStore extends Register<Incident> {

    IncidentStore() {
        super(RegisterName.INCIDENT, Incident.class);
    }
}
