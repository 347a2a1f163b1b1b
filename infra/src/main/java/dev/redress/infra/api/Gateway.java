package dev.redress.infra.api;

import dev.redress.infra.functions.Door;
import dev.redress.infra.settings.Issuer;
import dev.redress.infra.settings.Settings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.apigatewayv2.CfnApi;
import software.amazon.awscdk.services.apigatewayv2.CfnAuthorizer;
import software.amazon.awscdk.services.apigatewayv2.CfnIntegration;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.constructs.Construct;
import software.constructs.IDependable;

/// The HTTP API: routes to the functions, and who is let through.
public final class Gateway {

    private final Construct scope;
    private final Settings settings;
    private final CfnApi api;

    public Gateway(Construct scope, Settings settings) {
        this.scope = scope;
        this.settings = settings;
        this.api =
                CfnApi.Builder.create(scope, "Api")
                        .name(settings.name("api"))
                        .description("Redress")
                        .protocolType("HTTP")
                        .build();
    }

    public String id() {
        return api.getRef();
    }

    public String address() {
        return "https://" + host();
    }

    public String host() {
        return "%s.execute-api.%s.%s".formatted(api.getRef(), Aws.REGION, Aws.URL_SUFFIX);
    }

    /// Leads the routes to the live versions of the functions. Answers what must be there before
    /// they can be called.
    public IDependable open(Map<Door, Alias> functions, Stage stage) {
        Map<Door, String> targets = new EnumMap<>(Door.class);
        functions.forEach((door, alias) -> targets.put(door, integration(door, alias)));
        Optional<CfnAuthorizer> authorizer =
                settings.issuer().filter(Issuer::only).map(this::authorizer);
        List<CfnRoute> routes =
                Route.of(settings).stream()
                        .map(route -> route(route, targets, authorizer))
                        .toList();
        return stage.open(scope, settings, api, routes);
    }

    private String integration(Door door, Alias alias) {
        CfnIntegration integration =
                CfnIntegration.Builder.create(scope, door.word() + "-integration")
                        .apiId(api.getRef())
                        .integrationType("AWS_PROXY")
                        .integrationUri(alias.getFunctionArn())
                        .payloadFormatVersion("2.0")
                        .build();
        CfnPermission.Builder.create(scope, door.word() + "-permission")
                .action("lambda:InvokeFunction")
                .principal("apigateway.amazonaws.com")
                .functionName(alias.getFunctionArn())
                .sourceArn(
                        "arn:%s:execute-api:%s:%s:%s/*/*"
                                .formatted(Aws.PARTITION, Aws.REGION, Aws.ACCOUNT_ID, api.getRef()))
                .build();
        return "integrations/" + integration.getRef();
    }

    private CfnRoute route(
            Route route, Map<Door, String> targets, Optional<CfnAuthorizer> authorizer) {
        CfnRoute.Builder made =
                CfnRoute.Builder.create(scope, "route " + route.key().replace('/', ' '))
                        .apiId(api.getRef())
                        .routeKey(route.key())
                        .target(targets.get(route.door()));
        if (authorizer.isPresent() && !route.open()) {
            made.authorizationType("JWT").authorizerId(authorizer.orElseThrow().getRef());
        } else {
            made.authorizationType("NONE");
        }
        return made.build();
    }

    private CfnAuthorizer authorizer(Issuer issuer) {
        return CfnAuthorizer.Builder.create(scope, "Issuer")
                .apiId(api.getRef())
                .name("issuer")
                .authorizerType("JWT")
                .identitySource(List.of("$request.header.Authorization"))
                .jwtConfiguration(
                        CfnAuthorizer.JWTConfigurationProperty.builder()
                                .issuer(issuer.address())
                                .audience(List.of(issuer.audience()))
                                .build())
                .build();
    }
}
