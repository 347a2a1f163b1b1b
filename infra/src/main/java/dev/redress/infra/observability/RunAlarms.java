package dev.redress.infra.observability;

import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Need;
import dev.redress.infra.functions.Rhythm;
import dev.redress.infra.settings.Settings;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;

/// The alarms of what runs report. That is no error, so that Lambda does not start them again.
final class RunAlarms {

    /// A share of what is tried that is nobody's fault: addresses that are none. What waits for a
    /// subscriber that is away is not tried, and counted apart.
    private static final int FAILED_PERCENT_MAX = 20;

    /// Of less a share says nothing: at night one message to an address that is none is all of
    /// them. A subscriber is left alone after seven.
    private static final int MESSAGES_MIN = 10;

    /// No address of a payment is wrong: whichever is not answered is one too many.
    private static final int PAYMENTS_MIN = 1;

    private final Alarms alarms;
    private final OwnMetrics metrics;

    RunAlarms(Alarms alarms, Settings settings) {
        this.alarms = alarms;
        this.metrics = new OwnMetrics(settings);
    }

    void watch(Handler handler) {
        if (handler.isCheck()) {
            watchFindings(handler.name());
        } else {
            watchFailures(handler);
        }
        watchTime(handler);
    }

    private void watchFindings(String name) {
        IMetric found = metrics.of(name, OwnMetrics.FAILED, Alarms.HOUR);
        alarms.above(Paragraph.FINDINGS, name, found, 0, 1);
    }

    /// What fails once is tried again, and concerns nobody. Only what fails for long does.
    private void watchFailures(Handler handler) {
        Patience patience = patience(handler.rhythm());
        if (handler.needs().contains(Need.OTHERS)) {
            int least = handler.needs().contains(Need.PAYMENTS) ? PAYMENTS_MIN : MESSAGES_MIN;
            IMetric share = failedPercent(handler.name(), least, patience.period());
            alarms.above(
                    Paragraph.FAILING,
                    handler.name(),
                    share,
                    FAILED_PERCENT_MAX,
                    patience.periods());
        } else {
            IMetric failed = metrics.of(handler.name(), OwnMetrics.FAILED, patience.period());
            alarms.above(Paragraph.FAILING, handler.name(), failed, 0, patience.periods());
        }
    }

    /// Of fewer than `least` none, so that a quiet night rings nothing.
    private IMetric failedPercent(String name, int least, Duration period) {
        return MathExpression.Builder.create()
                .expression(
                        "IF(failed + processed >= %d, 100 * failed / (failed + processed), 0)"
                                .formatted(least))
                .usingMetrics(
                        Map.of(
                                "failed", metrics.of(name, OwnMetrics.FAILED, period),
                                "processed", metrics.of(name, OwnMetrics.PROCESSED, period)))
                .label("Failed, %")
                .period(period)
                .build();
    }

    private void watchTime(Handler handler) {
        boolean hasMany = handler.isMoreOftenThan(java.time.Duration.ofHours(1));
        IMetric cut =
                metrics.of(
                        handler.name(),
                        OwnMetrics.OUT_OF_TIME,
                        hasMany ? Alarms.QUARTER_OF_AN_HOUR : Alarms.HOUR);
        alarms.above(Paragraph.OUT_OF_TIME, handler.name(), cut, 0, hasMany ? 2 : 1);
    }

    private static Patience patience(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(var pause) ->
                    new Patience(
                            Duration.minutes(
                                    Math.max(
                                            Alarms.HALF_AN_HOUR.toMinutes().intValue(),
                                            pause.toMinutes())),
                            3);
            case Rhythm.Nightly _ -> new Patience(Duration.days(1), 2);
            case Rhythm.ByHand _ ->
                    throw new IllegalArgumentException("Whoever starts a run reads its report");
        };
    }

    /// How long something may fail.
    ///
    /// @param period in which what failed is tried at least once more: a sweep puts a case back for
    ///   a quarter of an hour
    /// @param periods so many after another
    private record Patience(Duration period, int periods) {}
}
