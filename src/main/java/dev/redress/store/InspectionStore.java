package dev.redress.store;

import dev.redress.core.inspection.Inspection;
import jakarta.inject.Singleton;

/// The inspections of the desk and their findings.
@Singleton
public class InspectionStore extends Register<Inspection> {

    InspectionStore() {
        super(RegisterName.INSPECTION, Inspection.class);
    }
}
