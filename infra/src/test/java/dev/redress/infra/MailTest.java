package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import org.junit.jupiter.api.Test;

class MailTest {

    private final Templates templates = Cloud.EUROPE.templates();

    @Test
    void no_mail_travels_in_clear_and_nobody_who_complained_is_written_to_again() {
        JsonNode rules = templates.only("AWS::SES::ConfigurationSet");

        assertThat(rules.at("/DeliveryOptions/TlsPolicy").asText()).isEqualTo("REQUIRE");
        assertThat(rules.at("/SuppressionOptions/SuppressedReasons").toString())
                .contains("BOUNCE")
                .contains("COMPLAINT");
        assertThat(rules.at("/ReputationOptions/ReputationMetricsEnabled").asBoolean()).isTrue();
    }

    @Test
    void only_the_dispatcher_sends_and_only_in_the_name_of_the_domain() {
        assertThat(templates.resources("AWS::IAM::Role").entrySet())
                .filteredOn(role -> role.getValue().toString().contains("ses:SendEmail"))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.getKey()).startsWith("notificationdispatch");
                    assertThat(role.getValue().toString()).contains("identity/shop.example");
                });
    }

    /// Whatever is sent to the door by another topic is refused by the desk.
    @Test
    void the_desk_is_told_what_became_of_mails_by_a_topic_that_it_knows() {
        assertThat(templates.of("AWS::SNS::Subscription"))
                .filteredOn(subscription -> subscription.path("Protocol").asText().equals("https"))
                .singleElement()
                .satisfies(subscription ->
                        assertThat(subscription.path("Endpoint").toString())
                                .contains("/api/v1/hooks/ses-events"));
        assertThat(
                        templates
                                .function("-intake")
                                .at("/Environment/Variables/REDRESS_AWS_RECEIPT_TOPICS")
                                .toString())
                .contains("MailReceipts");
    }

    @Test
    void topics_are_encrypted() {
        assertThat(templates.of("AWS::SNS::Topic"))
                .hasSize(2)
                .allSatisfy(topic -> assertThat(topic.has("KmsMasterKeyId")).isTrue());
    }
}
