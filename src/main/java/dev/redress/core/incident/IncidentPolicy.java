package dev.redress.core.incident;

import java.util.EnumSet;
import java.util.List;

/// The plans of the desk: exactly one for each class (INC-22).
public record IncidentPolicy(List<EmergencyPlan> plans) {

    public IncidentPolicy {
        plans = List.copyOf(plans);
        for (IncidentClass wanted : EnumSet.allOf(IncidentClass.class)) {
            long count = plans.stream().filter(plan -> plan.incidentClass() == wanted).count();
            if (count != 1) {
                throw new IllegalArgumentException(
                        "must have exactly one plan for %s".formatted(wanted));
            }
        }
    }

    public EmergencyPlan planOf(IncidentClass incidentClass) {
        return plans.stream()
                .filter(plan -> plan.incidentClass() == incidentClass)
                .findFirst()
                .orElseThrow();
    }
}
