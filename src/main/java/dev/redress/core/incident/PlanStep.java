package dev.redress.core.incident;

import dev.redress.core.identity.Role;
import java.time.Duration;

/// What is to be done, and by whom.
///
/// @param within of the declaration, at most 366 days
public record PlanStep(PlanPhase phase, String text, Role owner, Duration within) {

    private static final Duration LONGEST = Duration.ofDays(366);

    public PlanStep {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a step must say what is to be done");
        }
        if (!within.isPositive() || within.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a step has some time, and at most %d days".formatted(LONGEST.toDays()));
        }
    }
}
