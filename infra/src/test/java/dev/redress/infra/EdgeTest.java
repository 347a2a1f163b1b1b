package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeTest {

    private final Templates templates = Cloud.EUROPE.templates();

    @Test
    void who_asks_too_often_is_turned_away() {
        List<JsonNode> rates =
                rules().stream()
                        .map(rule -> rule.at("/Statement/RateBasedStatement"))
                        .filter(JsonNode::isObject)
                        .toList();

        assertThat(rates)
                .hasSize(5)
                .allSatisfy(rate -> {
                    assertThat(rate.path("AggregateKeyType").asText()).isEqualTo("IP");
                    assertThat(rate.path("Limit").asInt()).isBetween(100, 5_000);
                });
        assertThat(rates.toString())
                .contains("/api/v1/complaints")
                .contains("/api/v1/surveys/")
                .contains("/api/v1/links/");
    }

    @Test
    void known_attacks_are_turned_away() {
        assertThat(rules().toString())
                .contains("AWSManagedRulesCommonRuleSet")
                .contains("AWSManagedRulesKnownBadInputsRuleSet")
                .contains("AWSManagedRulesAmazonIpReputationList");
    }

    /// A sample shows the path, and in the path of a link is its token.
    @Test
    void the_firewall_keeps_no_samples() {
        assertThat(rules())
                .allSatisfy(rule ->
                        assertThat(
                                        rule.at("/VisibilityConfig/SampledRequestsEnabled")
                                                .asBoolean(true))
                                .isFalse());
    }

    @Test
    void the_console_is_read_by_cloudfront_alone() {
        JsonNode distribution =
                templates.only("AWS::CloudFront::Distribution").path("DistributionConfig");

        assertThat(templates.of("AWS::CloudFront::OriginAccessControl")).hasSize(1);
        assertThat(distribution.path("Origins").toString()).contains("OriginAccessControlId");
        assertThat(distribution.has("WebACLId")).isTrue();
        assertThat(distribution.at("/ViewerCertificate/MinimumProtocolVersion").asText())
                .isEqualTo("TLSv1.2_2021");
        assertThat(distribution.at("/Aliases/0").asText()).isEqualTo("desk.shop.example");
    }

    @Test
    void links_lead_to_the_name_of_the_desk() {
        assertThat(
                        templates
                                .function("survey-dispatch")
                                .at("/Environment/Variables/REDRESS_SURVEY_LINK")
                                .asText())
                .isEqualTo("https://desk.shop.example/api/v1/surveys/");
    }

    /// As strict as the server's own, which its source tells.
    @Test
    void pages_run_their_own_scripts_and_reach_nothing_but_the_desk_and_its_files() {
        String policy =
                templates
                        .only("AWS::CloudFront::ResponseHeadersPolicy")
                        .at(
                                "/ResponseHeadersPolicyConfig/SecurityHeadersConfig/ContentSecurityPolicy")
                        .path("ContentSecurityPolicy")
                        .asText();
        String files =
                " https://s3.eu-central-1.amazonaws.com/redress-prod-evidence-000000000000-eu-central-1/";

        assertThat(policy).contains("connect-src 'self'" + files + ";");
        assertThat(Application.consolePolicy()).isEqualTo(policy.replace(files, ""));
    }

    @Test
    void a_page_that_is_no_file_begins_with_the_beginning() {
        assertThat(script("redress-prod-beginning")).contains("request.uri = '/index.html'");
    }

    @Test
    void the_desk_is_told_who_calls_by_the_edge_and_not_by_the_caller() {
        assertThat(script("redress-prod-caller"))
                .contains("request.headers['forwarded'] = ")
                .contains("event.viewer.ip");
        assertThat(forwarded(Cloud.EUROPE)).isTrue();
    }

    /// Without an edge the gateway knows, and whoever calls could say anything.
    @Test
    void without_an_edge_nobody_is_believed() {
        assertThat(forwarded(Cloud.CHINA)).isFalse();
        assertThat(forwarded(Cloud.TRIAL)).isFalse();
    }

    @Test
    void what_customers_may_write_is_not_taken_for_an_attack() {
        assertThat(rules().toString())
                .contains("\"Name\":\"GenericRFI_BODY\"")
                .contains("\"Name\":\"CrossSiteScripting_BODY\"")
                .contains("\"Count\":{}");
    }

    private String script(String name) {
        return templates.of("AWS::CloudFront::Function").stream()
                .filter(function -> function.path("Name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("FunctionCode")
                .asText();
    }

    private static boolean forwarded(Cloud cloud) {
        return cloud.templates()
                .function("-desk")
                .at("/Environment/Variables")
                .has("REDRESS_FORWARDED");
    }

    private List<JsonNode> rules() {
        return templates.only("AWS::WAFv2::WebACL").path("Rules").valueStream().toList();
    }
}
