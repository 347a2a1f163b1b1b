package dev.redress.infra.observability;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.settings.Settings;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/// Makes alarms, each of which names its paragraph of the runbook in `infra/README.md`, and tells
/// the operator of them.
public final class Alarms {

    private final Construct scope;
    private final Settings settings;
    private final Topic topic;

    public Alarms(Construct scope, Settings settings, Keys keys) {
        this.scope = scope;
        this.settings = settings;
        this.topic =
                Topic.Builder.create(scope, "Alarms")
                        .topicName(settings.name("alarms"))
                        .masterKey(keys.data())
                        .enforceSsl(true)
                        .build();
        settings.alarmEmail()
                .ifPresent(address -> topic.addSubscription(new EmailSubscription(address)));
    }

    /// Too much of something, `periods` times after another.
    ///
    /// @param paragraph of the runbook
    /// @param about what it is about, such as a function; empty if there is but one
    Alarm above(Paragraph paragraph, String about, IMetric metric, double most, int periods) {
        return alarm(
                        paragraph,
                        about,
                        metric,
                        most,
                        periods,
                        ComparisonOperator.GREATER_THAN_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build(this);
    }

    /// Too little of something, which is as bad as nothing.
    Alarm below(Paragraph paragraph, String about, IMetric metric, double least, int periods) {
        return alarm(
                        paragraph,
                        about,
                        metric,
                        least,
                        periods,
                        ComparisonOperator.LESS_THAN_THRESHOLD)
                .treatMissingData(TreatMissingData.BREACHING)
                .build(this);
    }

    private Draft alarm(
            Paragraph paragraph,
            String about,
            IMetric metric,
            double threshold,
            int periods,
            ComparisonOperator comparison) {
        String name = about.isEmpty() ? paragraph.word() : paragraph.word() + "-" + about;
        return new Draft(
                Alarm.Builder.create(scope, "alarm-" + name)
                        .alarmName(settings.name(name))
                        .alarmDescription("infra/README.md#" + paragraph.word())
                        .metric(metric)
                        .threshold(threshold)
                        .evaluationPeriods(periods)
                        .datapointsToAlarm(periods)
                        .comparisonOperator(comparison));
    }

    private record Draft(Alarm.Builder builder) {

        Draft treatMissingData(TreatMissingData treatment) {
            builder.treatMissingData(treatment);
            return this;
        }

        Alarm build(Alarms alarms) {
            Alarm alarm = builder.build();
            alarm.addAlarmAction(new SnsAction(alarms.topic));
            return alarm;
        }
    }

    static final Duration MINUTE = Duration.minutes(1);
    static final Duration FIVE_MINUTES = Duration.minutes(5);
    static final Duration QUARTER_OF_AN_HOUR = Duration.minutes(15);
    static final Duration HALF_AN_HOUR = Duration.minutes(30);
    static final Duration HOUR = Duration.hours(1);

    static List<String> paragraphs() {
        return List.of(Paragraph.values()).stream().map(Paragraph::word).toList();
    }
}
