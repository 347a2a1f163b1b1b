package dev.redress.infra.observability;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/// Makes alarms, each of which names its paragraph of the runbook in `infra/README.md`, and tells
/// the operator of them.
public final class Alarms {

    static final Duration MINUTE = Duration.minutes(1);
    static final Duration FIVE_MINUTES = Duration.minutes(5);
    static final Duration QUARTER_OF_AN_HOUR = Duration.minutes(15);
    static final Duration HALF_AN_HOUR = Duration.minutes(30);
    static final Duration HOUR = Duration.hours(1);

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
        letAlarmsPublish();
        settings.alarmEmail()
                .ifPresent(address -> topic.addSubscription(new EmailSubscription(address)));
    }

    // A topic with a policy of its own, as for TLS, has lost the one that let the account's alarms
    // in.
    private void letAlarmsPublish() {
        String alarms =
                "arn:%s:cloudwatch:%s:%s:alarm:%s"
                        .formatted(Aws.PARTITION, Aws.REGION, Aws.ACCOUNT_ID, settings.name("*"));
        topic.addToResourcePolicy(
                PolicyStatement.Builder.create()
                        .sid("AlarmsOfThisDesk")
                        .effect(Effect.ALLOW)
                        .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                        .actions(List.of("sns:Publish"))
                        .resources(List.of(topic.getTopicArn()))
                        .conditions(
                                Map.of(
                                        "StringEquals",
                                        Map.of("aws:SourceAccount", settings.place().account()),
                                        "ArnLike",
                                        Map.of("aws:SourceArn", alarms)))
                        .build());
    }

    /// Too much of something, `periods` times after another.
    ///
    /// @param paragraph of the runbook
    /// @param about what it is about, such as a function; empty if there is but one
    Alarm above(Paragraph paragraph, String about, IMetric metric, double most, int periods) {
        return telling(
                alarm(paragraph, about, metric, most, periods)
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .build());
    }

    /// Too little of something, which is as bad as nothing.
    Alarm below(Paragraph paragraph, String about, IMetric metric, double least, int periods) {
        return telling(
                alarm(paragraph, about, metric, least, periods)
                        .comparisonOperator(ComparisonOperator.LESS_THAN_THRESHOLD)
                        .treatMissingData(TreatMissingData.BREACHING)
                        .build());
    }

    private Alarm.Builder alarm(
            Paragraph paragraph, String about, IMetric metric, double threshold, int periods) {
        String name = about.isEmpty() ? paragraph.word() : paragraph.word() + "-" + about;
        return Alarm.Builder.create(scope, "alarm-" + name)
                .alarmName(settings.name(name))
                .alarmDescription("infra/README.md#" + paragraph.word())
                .metric(metric)
                .threshold(threshold)
                .evaluationPeriods(periods)
                .datapointsToAlarm(periods);
    }

    private Alarm telling(Alarm alarm) {
        alarm.addAlarmAction(new SnsAction(topic));
        return alarm;
    }
}
