package dev.redress.core.outlook;

import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.util.Map;

/// How long a person works on a stage. Policy data.
///
/// @param stages of those that differ from the others
/// @param otherwise of all others
public record WorkEstimate(Map<Stage, Duration> stages, Duration otherwise) {

    public WorkEstimate {
        stages = Map.copyOf(stages);
        if (otherwise.isNegative() || stages.values().stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("Work cannot take less than no time");
        }
    }

    Duration of(Stage stage) {
        return stages.getOrDefault(stage, otherwise);
    }
}
