package dev.redress.infra.observability;

import dev.redress.infra.functions.Door;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Rhythm;
import dev.redress.infra.settings.Settings;
import java.time.Duration;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.Stats;
import software.amazon.awscdk.services.lambda.Alias;

/// The alarms of single functions.
public final class FunctionAlarms {

    // The gateway gives up after 29 s; people have long before.
    private static final double ANSWER_MILLIS_MAX = 3_000;
    private static final int SILENT_MINUTES_MIN = 15;

    private final Alarms alarms;
    private final RunAlarms runs;

    public FunctionAlarms(Alarms alarms, Settings settings) {
        this.alarms = alarms;
        this.runs = new RunAlarms(alarms, settings);
    }

    /// Errors of whichever version was called.
    public void watch(String name, Alias alias) {
        alarms.above(
                Paragraph.ERRORS, name, alias.metricErrors(per(Alarms.MINUTE, Stats.SUM)), 0, 1);
    }

    /// Errors of the version of this deployment while it takes over: this is what takes it back.
    /// Those of the version before do not count, which it may be there to mend.
    public Alarm errorsOfNew(String name, Alias alias) {
        String function = alias.getLambda().getFunctionName();
        MetricOptions ofVersion =
                MetricOptions.builder()
                        .period(Alarms.MINUTE)
                        .statistic(Stats.SUM)
                        .dimensionsMap(
                                Map.of(
                                        "FunctionName",
                                        function,
                                        "Resource",
                                        function + ":" + alias.getAliasName(),
                                        "ExecutedVersion",
                                        alias.getVersion().getVersion()))
                        .build();
        return alarms.above(Paragraph.TAKEN_BACK, name, alias.metricErrors(ofVersion), 0, 1);
    }

    /// Of a function that people wait for.
    public void watch(Door door, Alias alias) {
        alarms.above(
                Paragraph.THROTTLED,
                door.word(),
                alias.metricThrottles(per(Alarms.MINUTE, Stats.SUM)),
                0,
                3);
        alarms.above(
                Paragraph.SLOW,
                door.word(),
                alias.metricDuration(per(Alarms.FIVE_MINUTES, "p99")),
                ANSWER_MILLIS_MAX,
                3);
    }

    /// Of a function that is started by events. Where a schedule sends them, that it was not
    /// started is the worst, since nobody notices.
    public void watch(Handler handler, Alias alias) {
        if (handler.isScheduled()) {
            Metric started = alias.metricInvocations(per(period(handler.rhythm()), Stats.SUM));
            alarms.below(Paragraph.SILENT, handler.name(), started, 1, 1);
        }
        runs.watch(handler);
    }

    private static software.amazon.awscdk.Duration period(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(Duration pause) ->
                    software.amazon.awscdk.Duration.minutes(
                            Math.max(SILENT_MINUTES_MIN, 2 * pause.toMinutes()));
            case Rhythm.Nightly _ -> software.amazon.awscdk.Duration.days(1);
            case Rhythm.ByHand _ ->
                    throw new IllegalArgumentException("Whoever is started by hand is not missed");
        };
    }

    private static MetricOptions per(software.amazon.awscdk.Duration period, String statistic) {
        return MetricOptions.builder().period(period).statistic(statistic).build();
    }
}
