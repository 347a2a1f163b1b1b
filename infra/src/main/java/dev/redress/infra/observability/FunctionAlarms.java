package dev.redress.infra.observability;

import dev.redress.infra.functions.Door;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Rhythm;
import java.time.Duration;
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

    public FunctionAlarms(Alarms alarms) {
        this.alarms = alarms;
    }

    /// Errors of the version that is live, or is becoming it: this is what takes a new version
    /// back.
    public Alarm errors(String name, Alias alias) {
        return alarms.above(
                Paragraph.ERRORS, name, alias.metricErrors(per(Alarms.MINUTE, Stats.SUM)), 0, 1);
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

    /// Of a function that a schedule starts: that it was not started is the worst, since nobody
    /// notices.
    public void watch(Handler handler, Alias alias) {
        Metric runs = alias.metricInvocations(per(period(handler.rhythm()), Stats.SUM));
        alarms.below(Paragraph.SILENT, handler.name(), runs, 1, 1);
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
