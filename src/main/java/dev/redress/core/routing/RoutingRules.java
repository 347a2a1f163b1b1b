package dev.redress.core.routing;

import dev.redress.core.classification.Severity;
import java.time.Duration;
import java.util.Map;

/// How the desk gives cases to people by itself.
///
/// @param automatic whether it does
/// @param levels from 1: the level in its team that a case of a severity asks for, for every
///   severity
/// @param preferLocal whether people of the customer's region come before others (ORG-12)
/// @param awayMax how long a break may be before others take over, more than zero
public record RoutingRules(
        boolean automatic, Map<Severity, Integer> levels, boolean preferLocal, Duration awayMax) {

    public RoutingRules {
        levels = Map.copyOf(levels);
        for (Severity severity : Severity.values()) {
            if (levels.getOrDefault(severity, 0) < 1) {
                throw new IllegalArgumentException("must have a level from 1 for " + severity);
            }
        }
        if (!awayMax.isPositive()) {
            throw new IllegalArgumentException("A break has some length");
        }
    }

    int levelFor(Severity severity) {
        return levels.getOrDefault(severity, 1);
    }
}
