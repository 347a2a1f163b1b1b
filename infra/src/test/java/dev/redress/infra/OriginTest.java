package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How functions know that a request came by CloudFront, and not past it.
class OriginTest {

    private final Templates templates = Cloud.EUROPE.templates();

    /// By the same header on both sides: what CloudFront adds, the functions look at.
    @Test
    void the_edge_shows_that_it_is_the_edge_by_one_of_two_secrets_that_functions_know() {
        String blue = secret("blue", "33333333-3333-3333-3333-333333333333");
        String green = secret("green", "44444444-4444-4444-4444-444444444444");
        List<JsonNode> headers =
                templates
                        .only("AWS::CloudFront::Distribution")
                        .at("/DistributionConfig/Origins")
                        .valueStream()
                        .flatMap(origin -> origin.path("OriginCustomHeaders").valueStream())
                        .toList();

        assertThat(headers)
                .singleElement()
                .satisfies(header -> {
                    assertThat(header.path("HeaderName").asText())
                            .isEqualTo(Application.originHeader());
                    assertThat(header.path("HeaderValue").asText()).isEqualTo(green);
                });
        assertThat(List.of("-desk", "-intake"))
                .allSatisfy(function ->
                        assertThat(originSecrets(Cloud.EUROPE, function).asText())
                                .isEqualTo(blue + "," + green));
    }

    @Test
    void the_secrets_of_the_edge_are_made_up_and_can_be_sent_in_a_header() {
        List<JsonNode> secrets =
                templates.of("AWS::SecretsManager::Secret").stream()
                        .filter(secret -> secret.path("Name").asText().contains("/origin_"))
                        .toList();

        assertThat(secrets)
                .extracting(secret -> secret.path("Name").asText())
                .containsExactly("redress/prod/origin_blue", "redress/prod/origin_green");
        assertThat(secrets)
                .allSatisfy(secret -> {
                    JsonNode made = secret.path("GenerateSecretString");
                    assertThat(made.path("PasswordLength").asInt()).isGreaterThanOrEqualTo(32);
                    assertThat(made.path("ExcludePunctuation").asBoolean()).isTrue();
                    assertThat(made.path("IncludeSpace").asBoolean(true)).isFalse();
                    assertThat(secret.has("SecretString")).isFalse();
                });
    }

    @Test
    void without_an_edge_there_is_nothing_to_show() {
        assertThat(originSecrets(Cloud.CHINA, "-desk").isMissingNode()).isTrue();
        assertThat(originSecrets(Cloud.TRIAL, "-intake").isMissingNode()).isTrue();
    }

    private static String secret(String word, String version) {
        return "{{resolve:secretsmanager:redress/prod/origin_%s:SecretString:::%s}}"
                .formatted(word, version);
    }

    private static JsonNode originSecrets(Cloud cloud, String function) {
        return cloud.templates()
                .function(function)
                .at("/Environment/Variables/REDRESS_ORIGIN_SECRETS");
    }
}
