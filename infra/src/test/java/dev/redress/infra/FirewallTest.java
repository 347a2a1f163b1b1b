package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import dev.redress.infra.support.Waf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom the firewall turns away, and whom not.
class FirewallTest {

    private final Templates templates = Cloud.EUROPE.templates();
    private final Waf firewall = new Waf(templates);

    @Test
    void who_asks_too_often_is_turned_away() {
        List<JsonNode> rates =
                rules().stream()
                        .map(rule -> rule.at("/Statement/RateBasedStatement"))
                        .filter(JsonNode::isObject)
                        .toList();

        assertThat(rates)
                .hasSize(6)
                .allSatisfy(rate -> {
                    assertThat(rate.path("AggregateKeyType").asText()).isEqualTo("IP");
                    assertThat(rate.path("Limit").asInt()).isBetween(100, 30_000);
                });
        assertThat(firewall.counts("surveys", post("/api/v1/surveys/t"))).isTrue();
        assertThat(firewall.counts("links", get("/api/v1/links/t"))).isTrue();
        assertThat(firewall.counts("sign-in", post("/api/v1/auth/token"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/complaints", "/api/v1/complaints/"})
    void new_complaints_are_counted(String path) {
        assertThat(firewall.counts("complaints", post(path))).isTrue();
        assertThat(firewall.counts("complaints", get(path))).isFalse();
        assertThat(firewall.counts("added", post(path))).isFalse();
    }

    /// Agents answer by the same requests as customers ask.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints/C-1/messages",
                "/api/v1/complaints/C-1/messages/",
                "/api/v1/complaints/C-1/evidence-uploads"
            })
    void what_is_added_to_a_case_is_counted_apart_from_complaints(String path) {
        assertThat(firewall.counts("added", post(path))).isTrue();
        assertThat(firewall.counts("added", get(path))).isFalse();
        assertThat(firewall.counts("complaints", post(path))).isFalse();
    }

    /// An open case asks fifty times in five minutes: six people of an office would turn each other
    /// away.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints/C-1",
                "/api/v1/complaints/C-1/timeline",
                "/api/v1/complaints/C-1/notes",
                "/api/v1/complaints/C-1/evidence-uploads/7/completion"
            })
    void work_on_cases_is_counted_as_requests_alone(String path) {
        for (Waf.Request request : List.of(get(path), post(path))) {
            assertThat(firewall.counts("complaints", request)).isFalse();
            assertThat(firewall.counts("added", request)).isFalse();
            assertThat(firewall.counts("all", request)).isTrue();
        }
    }

    /// Two hundred people behind one address, each of whom asks 150 times in five minutes, takes a
    /// complaint by telephone, and sends ten replies and files.
    @Test
    void an_office_finds_room() {
        assertThat(firewall.most("all")).isGreaterThanOrEqualTo(200 * 150);
        assertThat(firewall.most("added")).isGreaterThanOrEqualTo(200 * 10);
        assertThat(firewall.most("complaints")).isGreaterThanOrEqualTo(200);
    }

    /// A flood of complaints is known by fewer.
    @Test
    void a_flood_of_complaints_is_turned_away_before_one_of_requests() {
        assertThat(firewall.most("complaints")).isLessThanOrEqualTo(300);
        assertThat(firewall.most("added")).isLessThan(firewall.most("all"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "complaints", "added", "surveys", "links", "sign-in"})
    void whoever_is_known_is_not_counted(String rule) {
        assertThat(
                        Stream.of(
                                        "/api/v1/complaints",
                                        "/api/v1/complaints/C-1/messages",
                                        "/api/v1/surveys/t",
                                        "/api/v1/links/t",
                                        "/api/v1/auth/token")
                                .map(path -> new Waf.Request("POST", path, true)))
                .noneMatch(request -> firewall.counts(rule, request));
    }

    /// A set holds addresses of one length.
    @Test
    void addresses_are_known_in_both_lengths() {
        assertThat(templates.of("AWS::WAFv2::IPSet"))
                .extracting(
                        set -> set.path("IPAddressVersion").asText(),
                        set -> set.at("/Addresses/0").asText(),
                        set -> set.path("Scope").asText())
                .containsExactly(
                        tuple("IPV4", "203.0.113.0/24", "CLOUDFRONT"),
                        tuple("IPV6", "2001:db8:0:0:0:0:0:0/32", "CLOUDFRONT"));
    }

    private static Waf.Request post(String path) {
        return new Waf.Request("POST", path, false);
    }

    private static Waf.Request get(String path) {
        return new Waf.Request("GET", path, false);
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
    void what_customers_may_write_is_not_taken_for_an_attack() {
        assertThat(rules().toString())
                .contains("\"Name\":\"GenericRFI_BODY\"")
                .contains("\"Name\":\"CrossSiteScripting_BODY\"")
                .contains("\"Count\":{}");
    }

    private List<JsonNode> rules() {
        return templates.only("AWS::WAFv2::WebACL").path("Rules").valueStream().toList();
    }
}
