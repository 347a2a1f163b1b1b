package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.observability.Paragraph;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    void what_a_check_finds_rings() {
        assertThat(alarms("-findings-"))
                .extracting(alarm -> alarm.path("AlarmName").asText())
                .containsExactlyInAnyOrder(
                        "redress-prod-findings-audit-check",
                        "redress-prod-findings-ledger-check",
                        "redress-prod-findings-history-check",
                        "redress-prod-findings-evidence-check",
                        "redress-prod-findings-exposure-check");
        assertThat(alarms("-findings-"))
                .allSatisfy(alarm -> {
                    assertThat(alarm.path("MetricName").asText()).isEqualTo("Failed");
                    assertThat(alarm.path("Threshold").asInt()).isZero();
                });
        assertThat(dimensions("redress-prod-findings-audit-check"))
                .isEqualTo(
                        Map.of("service", "redress", "function_name", "redress-prod-audit-check"));
    }

    @Test
    void a_handler_that_does_not_come_to_its_end_rings() {
        assertThat(alarms("-out-of-time-"))
                .hasSize(Handler.ALL.size())
                .allSatisfy(alarm -> {
                    assertThat(alarm.path("Namespace").asText()).isEqualTo("Redress");
                    assertThat(alarm.path("MetricName").asText()).isEqualTo("OutOfTime");
                    assertThat(alarm.path("TreatMissingData").asText()).isEqualTo("notBreaching");
                });
        assertThat(periods("redress-prod-out-of-time-deadline-sweep")).isEqualTo("2 of 900 s");
        assertThat(periods("redress-prod-out-of-time-insight")).isEqualTo("1 of 3600 s");
        assertThat(periods("redress-prod-out-of-time-audit-check")).isEqualTo("1 of 3600 s");
    }

    @Test
    void the_application_tells_what_alarms_listen_to() {
        assertThat(Application.metrics()).contains("Failed", "OutOfTime");
    }

    private static List<JsonNode> alarms(String part) {
        return Cloud.EUROPE.templates().of("AWS::CloudWatch::Alarm").stream()
                .filter(alarm -> alarm.path("AlarmName").asText().contains(part))
                .toList();
    }

    private static Map<String, String> dimensions(String name) {
        Map<String, String> dimensions = new TreeMap<>();
        alarms(name)
                .getFirst()
                .path("Dimensions")
                .forEach(dimension ->
                        dimensions.put(
                                dimension.path("Name").asText(), dimension.path("Value").asText()));
        return dimensions;
    }

    private static String periods(String name) {
        JsonNode alarm = alarms(name).getFirst();
        return "%d of %d s"
                .formatted(alarm.path("EvaluationPeriods").asInt(), alarm.path("Period").asInt());
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
