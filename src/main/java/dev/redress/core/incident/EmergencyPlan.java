package dev.redress.core.incident;

import dev.redress.core.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How a class of incidents is answered (INC-11, INC-12, INC-25).
///
/// @param startsWhen what lets it start
/// @param alerts whom each warning level alarms, at least one role each
/// @param steps follow one of the schemes of [PlanPhase]; where data are in danger, the four
/// @param communication who tells whom
/// @param resources what is at hand
/// @param dataProtection how personal data stay protected meanwhile; never left out
public record EmergencyPlan(
        IncidentClass incidentClass,
        String startsWhen,
        Map<WarningLevel, List<Role>> alerts,
        List<PlanStep> steps,
        String communication,
        String resources,
        String dataProtection) {

    public EmergencyPlan {
        alerts =
                alerts.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, alert -> List.copyOf(alert.getValue())));
        steps = List.copyOf(steps);
        requireSaid("startsWhen", startsWhen);
        requireSaid("communication", communication);
        requireSaid("resources", resources);
        requireSaid("dataProtection", dataProtection);
        for (WarningLevel level : EnumSet.allOf(WarningLevel.class)) {
            if (alerts.getOrDefault(level, List.of()).isEmpty()) {
                throw new IllegalArgumentException("%s must alarm somebody".formatted(level));
            }
        }
        requireScheme(incidentClass, steps);
    }

    /// Whom an alarm of this warning level reaches.
    public List<Role> alarmed(WarningLevel level) {
        return alerts.getOrDefault(level, List.of());
    }

    private static void requireScheme(IncidentClass incidentClass, List<PlanStep> steps) {
        Set<PlanPhase> phases = steps.stream().map(PlanStep::phase).collect(Collectors.toSet());
        boolean isWhole =
                incidentClass == IncidentClass.DATA_LEAK
                        ? phases.equals(PlanPhase.FOUR)
                        : phases.equals(PlanPhase.FIVE) || phases.equals(PlanPhase.FOUR);
        if (!isWhole) {
            throw new IllegalArgumentException(
                    "%s must have a step for each of %s"
                            .formatted(
                                    incidentClass,
                                    incidentClass == IncidentClass.DATA_LEAK
                                            ? PlanPhase.FOUR
                                            : PlanPhase.FIVE));
        }
    }

    private static void requireSaid(String part, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s must not be empty".formatted(part));
        }
    }
}
