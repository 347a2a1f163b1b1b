package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import org.junit.jupiter.api.Test;

class EdgeTest {

    private final Templates templates = Cloud.EUROPE.templates();

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
}
