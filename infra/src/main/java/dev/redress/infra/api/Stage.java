package dev.redress.infra.api;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.apigatewayv2.CfnApi;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// How the API is open: the pace of each route, and a log that names routes, never paths, since the
/// token of a link is in its path.
public final class Stage {

    private static final String LOG_LINE =
            """
            {"requestId":"$context.requestId","routeKey":"$context.routeKey",\
            "status":"$context.status","latency":"$context.responseLatency",\
            "integrationLatency":"$context.integrationLatency","error":"$context.error.message"}\
            """;

    private final Keys keys;

    public Stage(Keys keys) {
        this.keys = keys;
    }

    CfnStage open(Construct scope, Settings settings, CfnApi api, List<CfnRoute> routes) {
        LogGroup log =
                LogGroup.Builder.create(scope, "ApiLog")
                        .logGroupName("/aws/apigateway/" + settings.name("api"))
                        .retention(RetentionDays.ONE_MONTH)
                        .encryptionKey(keys.data())
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build();
        CfnStage stage =
                CfnStage.Builder.create(scope, "ApiStage")
                        .apiId(api.getRef())
                        .stageName("$default")
                        .autoDeploy(true)
                        .accessLogSettings(
                                CfnStage.AccessLogSettingsProperty.builder()
                                        .destinationArn(log.getLogGroupArn())
                                        .format(LOG_LINE)
                                        .build())
                        .defaultRouteSettings(pace(Pace.WORKING))
                        .routeSettings(paces(settings))
                        .build();
        // A pace can only be set for a route that is there.
        routes.forEach(stage::addResourceDependency);
        return stage;
    }

    private static Map<String, Object> paces(Settings settings) {
        Map<String, Object> paces = new TreeMap<>();
        for (Route route : Route.of(settings)) {
            // Written as they are: the settings are a map whose keys are nobody's to translate.
            paces.put(
                    route.key(),
                    Map.of(
                            "ThrottlingRateLimit", route.pace().rate(),
                            "ThrottlingBurstLimit", route.pace().burst()));
        }
        return paces;
    }

    private static CfnStage.RouteSettingsProperty pace(Pace pace) {
        return CfnStage.RouteSettingsProperty.builder()
                .throttlingRateLimit(pace.rate())
                .throttlingBurstLimit(pace.burst())
                .build();
    }
}
