package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import java.util.List;
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

    /// A database that changes over must not let addresses that bounced be written to again.
    @Test
    void what_the_desk_does_not_take_is_brought_for_almost_an_hour_and_then_kept() {
        JsonNode subscription =
                templates.of("AWS::SNS::Subscription").stream()
                        .filter(it -> it.path("Protocol").asText().equals("https"))
                        .findFirst()
                        .orElseThrow();
        JsonNode retry = subscription.at("/DeliveryPolicy/healthyRetryPolicy");
        int seconds = retry.path("numRetries").asInt() * retry.path("maxDelayTarget").asInt();

        assertThat(retry.path("minDelayTarget")).isEqualTo(retry.path("maxDelayTarget"));
        assertThat(seconds).isBetween(45 * 60, 3_600);
        assertThat(subscription.at("/RedrivePolicy/deadLetterTargetArn").toString())
                .contains("MailReceiptsUntold");
    }

    @Test
    void receipts_that_nobody_took_are_sealed_and_ring() {
        JsonNode queue =
                templates.of("AWS::SQS::Queue").stream()
                        .filter(it -> it.path("QueueName").asText().contains("mail-receipts"))
                        .findFirst()
                        .orElseThrow();
        List<JsonNode> letIn =
                templates.of("AWS::KMS::Key").stream()
                        .flatMap(key -> key.at("/KeyPolicy/Statement").valueStream())
                        .filter(it -> it.path("Principal").toString().contains("sns.amazonaws"))
                        .toList();

        assertThat(queue.path("QueueName").asText()).isEqualTo("redress-prod-mail-receipts-untold");
        assertThat(queue.path("KmsMasterKeyId").toString()).contains("DataKey");
        assertThat(queue.path("MessageRetentionPeriod").asInt()).isEqualTo(14 * 86_400);
        assertThat(letIn)
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.at("/Condition/ArnLike/aws:SourceArn").toString())
                                .contains("redress-prod-*"));
        assertThat(templates.of("AWS::CloudWatch::Alarm"))
                .filteredOn(alarm ->
                        alarm.path("AlarmName").asText().equals("redress-prod-mail-receipts"))
                .singleElement()
                .satisfies(alarm ->
                        assertThat(alarm.path("Dimensions").toString())
                                .contains("MailReceiptsUntold"));
    }

    /// What SNS signs with SHA-1, as it does unless told, the desk takes for a forgery.
    @Test
    void receipts_are_signed_as_the_desk_wants_them() {
        assertThat(templates.of("AWS::SNS::Topic"))
                .filteredOn(topic -> topic.path("TopicName").asText().endsWith("mail-receipts"))
                .singleElement()
                .satisfies(topic ->
                        assertThat(topic.path("SignatureVersion").asText())
                                .isEqualTo(Application.signatureVersion()));
    }

    @Test
    void topics_are_encrypted() {
        assertThat(templates.of("AWS::SNS::Topic"))
                .hasSize(2)
                .allSatisfy(topic -> assertThat(topic.has("KmsMasterKeyId")).isTrue());
    }
}
