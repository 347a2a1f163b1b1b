package dev.redress.infra.observability;

import dev.redress.infra.api.Gateway;
import dev.redress.infra.data.Database;
import dev.redress.infra.data.Proxy;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Stats;
import software.constructs.Construct;

/// One page: what comes in, what fails, what waits, and how full the database is.
public final class DeskDashboard {

    private static final int HALF = 12;

    private final String prefix;

    public DeskDashboard(
            Construct scope, Settings settings, Gateway gateway, Database database, Proxy proxy) {
        prefix = settings.name("");
        Map<String, String> api = Map.of("ApiId", gateway.id());
        Map<String, String> cluster =
                Map.of("DBClusterIdentifier", database.cluster().getClusterIdentifier());
        Map<String, String> ofProxy = Map.of("ProxyName", proxy.name());
        Dashboard.Builder.create(scope, "Dashboard")
                .dashboardName(settings.name("desk"))
                .widgets(
                        List.of(
                                List.<IWidget>of(
                                        graph(
                                                "Requests",
                                                DeskAlarms.metric(
                                                        "AWS/ApiGateway", "Count", Stats.SUM, api),
                                                DeskAlarms.metric(
                                                        "AWS/ApiGateway", "4xx", Stats.SUM, api),
                                                DeskAlarms.metric(
                                                        "AWS/ApiGateway", "5xx", Stats.SUM, api)),
                                        graph(
                                                "Answers, ms",
                                                DeskAlarms.metric(
                                                        "AWS/ApiGateway", "Latency", "p50", api),
                                                DeskAlarms.metric(
                                                        "AWS/ApiGateway", "Latency", "p99", api))),
                                List.<IWidget>of(
                                        graph("Errors of functions", ofFunctions("Errors", "Sum")),
                                        graph(
                                                "Runs of functions",
                                                ofFunctions("Invocations", "Sum"))),
                                List.<IWidget>of(
                                        graph(
                                                "Duration of functions, ms",
                                                ofFunctions("Duration", "p99")),
                                        graph(
                                                "Functions at once",
                                                ofFunctions("ConcurrentExecutions", "Maximum"))),
                                List.<IWidget>of(
                                        graph(
                                                "Database, % of its largest size",
                                                DeskAlarms.metric(
                                                        "AWS/RDS",
                                                        "ACUUtilization",
                                                        Stats.AVERAGE,
                                                        cluster)),
                                        graph(
                                                "Connections",
                                                DeskAlarms.metric(
                                                        "AWS/RDS",
                                                        "ClientConnections",
                                                        Stats.SUM,
                                                        ofProxy),
                                                DeskAlarms.metric(
                                                        "AWS/RDS",
                                                        "DatabaseConnections",
                                                        Stats.SUM,
                                                        ofProxy)))))
                .build();
    }

    private static IWidget graph(String title, IMetric... metrics) {
        return GraphWidget.Builder.create().title(title).left(List.of(metrics)).width(HALF).build();
    }

    // By a search, so that a new function is on the page without a line here.
    private IMetric ofFunctions(String metric, String statistic) {
        return MathExpression.Builder.create()
                .expression(
                        "SEARCH('{AWS/Lambda,FunctionName} MetricName=\"%s\" FunctionName=\"%s\"', '%s', 300)"
                                .formatted(metric, prefix, statistic))
                .usingMetrics(Map.of())
                .label("")
                .build();
    }
}
