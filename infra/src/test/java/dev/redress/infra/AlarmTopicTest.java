package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The way of an alarm to whoever is told of it.
class AlarmTopicTest {

    /// A topic whose policy forbids and allows nothing takes no alarm, and nobody learns of it.
    @ParameterizedTest
    @EnumSource
    void alarms_may_publish_to_their_topic_and_use_its_key(Cloud cloud) {
        String name = "redress-" + cloud.settings().stage();

        assertThat(statements(cloud, "AWS::SNS::TopicPolicy", "PolicyDocument"))
                .filteredOn(statement -> isFor(statement, "cloudwatch.amazonaws.com"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.path("Action").asText()).isEqualTo("sns:Publish");
                    assertThat(statement.at("/Resource/Ref").asText()).startsWith("Alarms");
                    assertThat(statement.at("/Condition/ArnLike/aws:SourceArn").toString())
                            .contains(":alarm:" + name + "-*");
                });
        assertThat(statements(cloud, "AWS::KMS::Key", "KeyPolicy"))
                .filteredOn(statement -> isFor(statement, "cloudwatch.amazonaws.com"))
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.path("Action").toString())
                                .isEqualTo("[\"kms:Decrypt\",\"kms:GenerateDataKey\"]"));
        assertThat(cloud.templates().of("AWS::CloudWatch::Alarm"))
                .allSatisfy(alarm -> {
                    assertThat(alarm.path("AlarmName").asText()).startsWith(name + "-");
                    assertThat(alarm.at("/AlarmActions/0/Ref").asText()).startsWith("Alarms");
                });
    }

    private static boolean isFor(JsonNode statement, String service) {
        return statement.path("Effect").asText().equals("Allow")
                && statement.at("/Principal/Service").toString().contains(service);
    }

    private static List<JsonNode> statements(Cloud cloud, String type, String document) {
        return cloud.templates().of(type).stream()
                .flatMap(policy -> policy.path(document).path("Statement").valueStream())
                .toList();
    }

    @Test
    void whoever_is_named_is_written_to() {
        assertThat(Cloud.EUROPE.templates().of("AWS::SNS::Subscription"))
                .filteredOn(subscription -> subscription.path("Protocol").asText().equals("email"))
                .singleElement()
                .satisfies(subscription ->
                        assertThat(subscription.path("Endpoint").asText())
                                .isEqualTo("operations@shop.example"));
        assertThat(Cloud.CHINA.templates().of("AWS::SNS::Subscription")).isEmpty();
    }
}
