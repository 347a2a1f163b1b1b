package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.functions.Handler;
import dev.redress.infra.observability.Paragraph;
import dev.redress.infra.support.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmsTest {

    @ParameterizedTest
    @EnumSource
    void the_runbook_has_a_paragraph_for_every_alarm(Paragraph paragraph) throws IOException {
        assertThat(headings()).contains("### " + paragraph.word());
    }

    @ParameterizedTest
    @EnumSource
    void every_alarm_names_its_paragraph_and_tells_somebody(Cloud cloud) {
        List<String> anchors =
                Stream.of(Paragraph.values())
                        .map(known -> "infra/README.md#" + known.word())
                        .toList();

        assertThat(cloud.templates().of("AWS::CloudWatch::Alarm"))
                .isNotEmpty()
                .allSatisfy(alarm -> {
                    assertThat(alarm.path("AlarmDescription").asText()).isIn(anchors);
                    assertThat(alarm.path("AlarmActions").size()).isEqualTo(1);
                });
    }

    @Test
    void every_paragraph_has_an_alarm() {
        String all = Cloud.EUROPE.templates().of("AWS::CloudWatch::Alarm").toString();

        assertThat(Paragraph.values())
                .allSatisfy(paragraph -> assertThat(all).contains("#" + paragraph.word() + "\""));
    }

    @Test
    void a_handler_that_its_schedule_did_not_start_is_noticed() {
        assertThat(Cloud.EUROPE.templates().of("AWS::CloudWatch::Alarm"))
                .filteredOn(alarm -> alarm.path("AlarmName").asText().contains("-silent-"))
                .hasSize((int) Handler.ALL.stream().filter(Handler::isScheduled).count())
                .noneMatch(alarm -> alarm.path("AlarmName").asText().contains("evidence-check"))
                .allSatisfy(alarm ->
                        assertThat(alarm.path("TreatMissingData").asText()).isEqualTo("breaching"));
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

    @Test
    void there_is_a_page_to_look_at() {
        assertThat(Cloud.EUROPE.templates().only("AWS::CloudWatch::Dashboard").toString())
                .contains("ACUUtilization")
                .contains("ClientConnections")
                .contains("redress-prod-");
    }

    private static List<String> headings() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("### "))
                .toList();
    }
}
