package dev.redress.infra.observability;

import dev.redress.infra.api.Gateway;
import dev.redress.infra.data.Database;
import dev.redress.infra.data.Proxy;
import dev.redress.infra.mail.Mail;
import dev.redress.infra.schedules.DeadLetters;
import dev.redress.infra.settings.Settings;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.Stats;
import software.amazon.awscdk.services.sqs.Queue;

/// The alarms of what the functions share.
public final class DeskAlarms {

    private static final int PERCENT_MAX = 85;
    private static final int SHARE_OF_ACCOUNT = 800;
    private static final double BOUNCES_MAX = 0.04;

    private final Alarms alarms;

    public DeskAlarms(Alarms alarms) {
        this.alarms = alarms;
    }

    public void watch(Gateway gateway) {
        alarms.above(
                Paragraph.API_FAILURES,
                "",
                metric("AWS/ApiGateway", "5xx", Stats.SUM, Map.of("ApiId", gateway.id())),
                5,
                3);
    }

    public void watch(DeadLetters letters) {
        alarms.above(Paragraph.DEAD_LETTERS, "", waiting(letters.queue()), 0, 1);
    }

    public void watch(Mail mail) {
        alarms.above(Paragraph.MAIL_RECEIPTS, "", waiting(mail.untold()), 0, 1);
    }

    private static Metric waiting(Queue queue) {
        return queue.metricApproximateNumberOfMessagesVisible(
                MetricOptions.builder().period(Alarms.MINUTE).statistic(Stats.MAXIMUM).build());
    }

    public void watch(Database database, Proxy proxy, Settings settings) {
        Map<String, String> cluster =
                Map.of("DBClusterIdentifier", database.cluster().getClusterIdentifier());
        Map<String, String> ofProxy = Map.of("ProxyName", proxy.name());
        alarms.above(
                Paragraph.DATABASE_FULL,
                "",
                metric("AWS/RDS", "ACUUtilization", Stats.AVERAGE, cluster),
                PERCENT_MAX,
                3);
        alarms.above(
                Paragraph.DATABASE_CONNECTIONS,
                "",
                metric("AWS/RDS", "DatabaseConnectionsBorrowLatency", "p90", ofProxy),
                // In microseconds: a tenth of a second is waiting.
                100_000,
                3);
        alarms.above(
                Paragraph.DATABASE_PINNED,
                "",
                metric(
                        "AWS/RDS",
                        "DatabaseConnectionsCurrentlySessionPinned",
                        Stats.AVERAGE,
                        ofProxy),
                50,
                3);
        alarms.above(
                Paragraph.CONCURRENCY,
                "",
                metric("AWS/Lambda", "ConcurrentExecutions", Stats.MAXIMUM, Map.of()),
                SHARE_OF_ACCOUNT,
                3);
        if (settings.mailDomain().isPresent()) {
            alarms.above(
                    Paragraph.MAIL_BOUNCES,
                    "",
                    metric("AWS/SES", "Reputation.BounceRate", Stats.AVERAGE, Map.of()),
                    BOUNCES_MAX,
                    1);
        }
    }

    static Metric metric(
            String namespace, String name, String statistic, Map<String, String> dimensions) {
        return Metric.Builder.create()
                .namespace(namespace)
                .metricName(name)
                .statistic(statistic)
                .dimensionsMap(dimensions)
                .period(Alarms.FIVE_MINUTES)
                .build();
    }
}
