package dev.redress.store;

import dev.redress.core.inspection.Inspection;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/// The inspections of the desk and their findings.
@Singleton
public class InspectionStore extends Register<Inspection> {

    InspectionStore(Pool pool) {
        super(pool, RegisterName.INSPECTION, Inspection.class);
    }
}
