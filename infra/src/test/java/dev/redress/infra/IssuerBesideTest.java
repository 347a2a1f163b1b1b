package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Cloud;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An issuer whose tokens count beside the desk's own: functions know it, and the gateway, which
/// would turn away whoever signed in at the desk, does not.
class IssuerBesideTest {

    private static final String ADDRESS = "https://login.shop.example";

    @TempDir private static Path folder;
    private static Templates templates;

    @BeforeAll
    static void make() {
        templates =
                Templates.of(
                        Cloud.settings(
                                Map.of(
                                        "region", "eu-central-1",
                                        "edge", "false",
                                        "egress", "true",
                                        "issuer", ADDRESS,
                                        "audience", "redress",
                                        "REDRESS_OIDC_CORP_JWKS_URL", ADDRESS + "/keys")),
                        folder);
    }

    @Test
    void the_gateway_looks_at_no_token() {
        assertThat(templates.of("AWS::ApiGatewayV2::Authorizer")).isEmpty();
        assertThat(templates.of("AWS::ApiGatewayV2::Route"))
                .allMatch(route -> route.path("AuthorizationType").asText().equals("NONE"));
    }

    @Test
    void who_verifies_tokens_knows_it_and_nobody_else() {
        assertThat(
                        templates.functions().stream()
                                .filter(function ->
                                        function.at(
                                                        "/Environment/Variables/REDRESS_OIDC_CORP_ISSUER")
                                                .asText()
                                                .equals(ADDRESS))
                                .filter(function ->
                                        function.at(
                                                        "/Environment/Variables/REDRESS_OIDC_CORP_AUDIENCE")
                                                .asText()
                                                .equals("redress"))
                                .map(function -> function.path("FunctionName").asText()))
                .containsExactlyInAnyOrder("redress-prod-intake", "redress-prod-desk");
        assertThat(
                        templates.functions().stream()
                                .filter(function ->
                                        function.at("/Environment/Variables")
                                                .has("REDRESS_OIDC_CORP_AUDIENCE")))
                .hasSize(2);
    }
}
