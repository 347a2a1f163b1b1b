package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiTest {

    private final Templates templates = Cloud.EUROPE.templates();

    @Test
    void the_functions_get_payload_2_from_the_live_version() {
        assertThat(templates.of("AWS::ApiGatewayV2::Integration"))
                .hasSize(2)
                .allSatisfy(integration -> {
                    assertThat(integration.path("PayloadFormatVersion").asText()).isEqualTo("2.0");
                    assertThat(integration.path("IntegrationUri").toString()).contains("live");
                });
    }

    @Test
    void every_route_has_its_pace() {
        JsonNode paces = templates.only("AWS::ApiGatewayV2::Stage").path("RouteSettings");

        assertThat(keys())
                .hasSize(paces.size())
                .allSatisfy(key -> {
                    assertThat(paces.path(key).path("ThrottlingRateLimit").asInt()).isPositive();
                    assertThat(paces.path(key).path("ThrottlingBurstLimit").asInt()).isPositive();
                });
    }

    /// Six custom metrics for each route, which no alarm and no page reads; the log names routes.
    @Test
    void figures_of_single_routes_are_not_paid_for() {
        JsonNode stage = templates.only("AWS::ApiGatewayV2::Stage");

        assertThat(stage.findValuesAsText("DetailedMetricsEnabled")).doesNotContain("true");
    }

    @Test
    void complaints_go_to_the_intake_and_all_else_to_the_desk() {
        assertThat(target("POST /api/v1/complaints")).contains("intake");
        assertThat(target("ANY /api/v1/surveys/{proxy+}")).contains("intake");
        assertThat(target("POST /api/v1/auth/token")).contains("desk");
        assertThat(target("ANY /api/v1/{proxy+}")).contains("desk");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOREIGN")
    void the_gateway_looks_at_no_token_unless_it_is_told_to(Cloud cloud) {
        assertThat(cloud.templates().of("AWS::ApiGatewayV2::Authorizer")).isEmpty();
        assertThat(cloud.templates().of("AWS::ApiGatewayV2::Route"))
                .allSatisfy(route ->
                        assertThat(route.path("AuthorizationType").asText()).isEqualTo("NONE"));
    }

    /// A gateway that wants a token where the desk wants none would lock customers out.
    @Test
    void whatever_the_desk_answers_without_a_token_the_gateway_lets_through() {
        Stream<String> open =
                Stream.of(
                                Application.property("quarkus.http.auth.permission.open.paths"),
                                Application.property("quarkus.http.auth.permission.sign-in.paths"))
                        .flatMap(paths -> Stream.of(paths.split(",")))
                        .filter(path -> !path.equals("/q/health"));

        assertThat(open.toList())
                .allSatisfy(path ->
                        assertThat(openKeys(Cloud.FOREIGN))
                                .as(path)
                                .anyMatch(key -> key.endsWith(path.replace("*", "{proxy+}"))));
    }

    private static List<String> openKeys(Cloud cloud) {
        return cloud.templates().of("AWS::ApiGatewayV2::Route").stream()
                .filter(route -> route.path("AuthorizationType").asText().equals("NONE"))
                .map(route -> route.path("RouteKey").asText())
                .toList();
    }

    @Test
    void the_log_names_no_path() {
        String format =
                templates.only("AWS::ApiGatewayV2::Stage").at("/AccessLogSettings/Format").asText();

        assertThat(format)
                .contains("$context.routeKey")
                .doesNotContain("path")
                .doesNotContain("Ip");
    }

    private List<String> keys() {
        return templates.of("AWS::ApiGatewayV2::Route").stream()
                .map(route -> route.path("RouteKey").asText())
                .toList();
    }

    private String target(String key) {
        return templates.of("AWS::ApiGatewayV2::Route").stream()
                .filter(route -> route.path("RouteKey").asText().equals(key))
                .findFirst()
                .orElseThrow()
                .path("Target")
                .toString();
    }
}
