package dev.redress.core.metric;

import java.time.Duration;

/// What averages should be. Missing a goal breaks no promise of a case (spec.md §4.1, R4).
///
/// @param firstResponseTarget the average first response should not take longer (SLA-40)
/// @param firstResponseFloor a longer average is untimely (SLA-39); not below the target
/// @param technicalShareMax the share of complaints with a technical cause should not be higher
///   (KPI-08); from 0 to 1
public record Goals(
        Duration firstResponseTarget, Duration firstResponseFloor, double technicalShareMax) {

    public Goals {
        if (firstResponseTarget.isNegative()
                || firstResponseTarget.compareTo(firstResponseFloor) > 0) {
            throw new IllegalArgumentException(
                    "The floor must not lie below the target: %s, %s"
                            .formatted(firstResponseTarget, firstResponseFloor));
        }
    }
}
