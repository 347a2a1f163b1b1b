package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.settings.AddressRange;
import dev.redress.infra.settings.Settings;
import dev.redress.infra.support.Cloud;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void a_region_is_all_that_must_be_said() {
        Settings settings = Cloud.settings(Map.of("region", "eu-central-1"));

        assertThat(settings.stage()).isEqualTo("prod");
        assertThat(settings.edge()).isTrue();
        assertThat(settings.egress()).isFalse();
        assertThat(settings.name("desk")).isEqualTo("redress-prod-desk");
    }

    @Test
    void there_is_no_edge_in_china_unless_somebody_asks_for_it_in_vain() {
        assertThat(Cloud.settings(Map.of("region", "cn-north-1")).edge()).isFalse();
        assertThatThrownBy(() -> Cloud.settings(Map.of("region", "cn-north-1", "edge", "true")))
                .hasMessage("edge is not offered in cn-north-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage | Prod-1 | stage must be up to 12 small letters and digits",
                "architecture | sparc | architecture is sparc, but must be one of [arm64, x86_64]",
                "packaging | war | packaging is war, but must be one of [native, jvm, snapshot]",
                "originSecret | red | originSecret is red, but must be one of [blue, green]",
                "knownAddresses | 203.0.113.7 | knownAddresses: 203.0.113.7 is no range of addresses, such as 203.0.113.0/24",
                "knownAddresses | 203.0.113.7/24 | 203.0.113.7/24 does not begin with the first address of the range",
                "knownAddresses | 203.0.113.7/33 | 203.0.113.7/33 is no range of addresses",
                "knownAddresses | 0.0.0.0/0 | 0.0.0.0/0 is no range of addresses",
                "knownAddresses | 2001:db8::1/64 | 2001:db8:0:0:0:0:0:1/64 does not begin with the first address of the range",
                "egress | maybe | egress must be true or false",
                "issuer | https://login.example | issuer and audience belong together",
                "issuerOnly | true | issuerOnly needs issuer and audience, whose tokens are wanted",
                "capacityMin | 0 | capacity is 0.0 to 8.0, but must be within 0.5 to 256",
                "keysBytes | signing | keysBytes must be FIELD:BYTES,…, and not signing",
                "databasUser | green | There is no setting databasUser: infra/README.md lists them"
            })
    void what_cannot_be_is_refused(String name, String value, String why) {
        Map<String, String> context = new HashMap<>(Map.of("region", "eu-central-1"));
        context.put(name, value);

        assertThatThrownBy(() -> Cloud.settings(context)).hasMessage(why);
    }

    @Test
    void who_is_known_is_known_to_the_firewall_alone() {
        assertThat(
                        Cloud.settings(
                                        Map.of(
                                                "region",
                                                "eu-central-1",
                                                "knownAddresses",
                                                "203.0.113.7/32, 198.51.0.0/16"))
                                .known())
                .extracting(AddressRange::cidr)
                .containsExactly("203.0.113.7/32", "198.51.0.0/16");
        assertThatThrownBy(() ->
                        Cloud.settings(
                                Map.of(
                                        "region", "cn-north-1",
                                        "knownAddresses", "203.0.113.7/32")))
                .hasMessage("knownAddresses needs edge: there is no firewall without it");
    }

    @Test
    void an_issuer_must_be_within_reach() {
        assertThatThrownBy(() ->
                        Cloud.settings(
                                Map.of(
                                        "region", "eu-central-1",
                                        "issuer", "https://login.shop.example",
                                        "audience", "redress",
                                        "REDRESS_OIDC_CORP_JWKS_URL",
                                                "https://login.shop.example/")))
                .hasMessageStartingWith("an issuer needs egress");
        assertThatThrownBy(() ->
                        Cloud.settings(
                                Map.of(
                                        "region", "eu-central-1",
                                        "REDRESS_OIDC_CORP_ISSUER", "https://login.shop.example")))
                .hasMessageStartingWith("an issuer needs egress");
    }

    @Test
    void receipts_of_mails_must_be_within_reach() {
        assertThatThrownBy(() ->
                        Cloud.settings(
                                Map.of(
                                        "region", "eu-central-1",
                                        "mailDomain", "shop.example")))
                .hasMessageStartingWith("mailDomain needs egress");
    }

    /// The desk would believe in a channel that there is not, and try until its messages are dead.
    @Test
    void there_are_no_text_messages_in_china() {
        assertThatThrownBy(() ->
                        Cloud.settings(Map.of("region", "cn-north-1", "REDRESS_AWS_SMS", "true")))
                .hasMessage(
                        "REDRESS_AWS_SMS needs text messages by SNS, which there are none of in cn-north-1");
        assertThat(
                        Cloud.settings(Map.of("region", "cn-north-1", "REDRESS_AWS_SMS", "false"))
                                .textMessages())
                .isFalse();
        assertThat(
                        Cloud.settings(Map.of("region", "eu-central-1", "REDRESS_AWS_SMS", "true"))
                                .textMessages())
                .isTrue();
    }

    @Test
    void without_a_region_nothing_is_made() {
        assertThatThrownBy(() -> Cloud.settings(Map.of()))
                .hasMessageContaining("region is missing");
    }

    /// Facts of one deployment are found anew, and a stage is what the parameter is found by.
    @Test
    void the_next_deployment_begins_with_what_this_one_was_told() {
        JsonNode kept = Cloud.TRIAL.templates().only("AWS::SSM::Parameter");

        assertThat(kept.path("Name").asText()).isEqualTo("/redress/trial/settings");
        assertThat(kept.path("Value").asText().lines().skip(1))
                .containsExactly("databaseUser=green", "edge=false", "packaging=snapshot");
    }

    @Test
    void a_variable_keeps_its_commas() {
        Settings settings =
                Cloud.settings(
                        Map.of(
                                "region", "eu-central-1",
                                "REDRESS_NOTIFICATION_PAUSES", "PT1M,PT5M"));

        assertThat(settings.more()).isEqualTo(Map.of("REDRESS_NOTIFICATION_PAUSES", "PT1M,PT5M"));
    }
}
