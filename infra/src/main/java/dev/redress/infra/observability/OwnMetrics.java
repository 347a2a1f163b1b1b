package dev.redress.infra.observability;

import dev.redress.infra.settings.Settings;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.Stats;

/// What functions count themselves, in the lines of their logs.
final class OwnMetrics {

    /// What was dealt with.
    static final String PROCESSED = "Processed";

    /// What could not be dealt with, and what a check found.
    static final String FAILED = "Failed";

    /// Runs that stopped before their end, because Lambda would soon have ended them.
    static final String OUT_OF_TIME = "OutOfTime";

    private static final String NAMESPACE = "Redress";
    private static final String SERVICE = "POWERTOOLS_SERVICE_NAME";

    private final Settings settings;

    OwnMetrics(Settings settings) {
        this.settings = settings;
    }

    /// The sum over a period, of one function.
    Metric of(String function, String name, Duration period) {
        return Metric.Builder.create()
                .namespace(NAMESPACE)
                .metricName(name)
                .statistic(Stats.SUM)
                .dimensionsMap(
                        Map.of(
                                "service",
                                settings.more().getOrDefault(SERVICE, "redress"),
                                "function_name",
                                settings.name(function)))
                .period(period)
                .build();
    }
}
