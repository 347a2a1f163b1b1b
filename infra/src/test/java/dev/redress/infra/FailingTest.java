package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that leaves something undone is no error, and is tried again. Nobody must be rung for one
/// of them, and somebody for many.
class FailingTest {

    private static final String FIRST = "redress-prod-failing-";
    private static final Pattern SHARE =
            Pattern.compile(
                    "IF\\(failed \\+ processed >= (\\d+),"
                            + " 100 \\* failed / \\(failed \\+ processed\\), 0\\)");
    private static final List<String> WITH_OTHERS = List.of("notification-dispatch", "payout");

    static Stream<String> sweeps() {
        return Handler.ALL.stream().filter(it -> !it.isCheck()).map(Handler::name);
    }

    static Stream<String> sweepsOfTheDeskAlone() {
        return sweeps().filter(name -> !WITH_OTHERS.contains(name));
    }

    /// What a check finds rings at once, by another alarm.
    @Test
    void every_handler_but_the_checks_has_one_alarm() {
        assertThat(Cloud.EUROPE.templates().of("AWS::CloudWatch::Alarm"))
                .extracting(alarm -> alarm.path("AlarmName").asText())
                .filteredOn(name -> name.startsWith(FIRST))
                .containsExactlyInAnyOrderElementsOf(sweeps().map(FIRST::concat).toList());
    }

    @ParameterizedTest
    @MethodSource("sweepsOfTheDeskAlone")
    void whatever_the_desk_fails_to_do_by_itself_counts(String name) {
        JsonNode alarm = alarm(name);

        assertThat(alarm.path("MetricName").asText()).isEqualTo("Failed");
        assertThat(alarm.path("Statistic").asText()).isEqualTo("Sum");
        assertThat(alarm.path("Threshold").asInt()).isZero();
        assertThat(dimensions(alarm))
                .isEqualTo(Map.of("service", "redress", "function_name", "redress-prod-" + name));
    }

    /// Some addresses are wrong at any time.
    @ParameterizedTest
    @ValueSource(strings = {"notification-dispatch", "payout"})
    void what_depends_on_others_may_fail_in_part(String name) {
        JsonNode alarm = alarm(name);

        assertThat(alarm.path("Threshold").asInt()).isEqualTo(20);
        assertThat(alarm.path("Metrics").valueStream())
                .filteredOn(metric -> metric.has("MetricStat"))
                .allSatisfy(metric -> {
                    assertThat(dimensions(metric.at("/MetricStat/Metric")))
                            .containsEntry("function_name", "redress-prod-" + name);
                    assertThat(metric.at("/MetricStat/Period").asInt()).isEqualTo(1800);
                })
                .extracting(metric -> metric.at("/MetricStat/Metric/MetricName").asText())
                .containsExactlyInAnyOrder("Failed", "Processed")
                .isSubsetOf(Application.metrics());
    }

    /// A message fails three times in its first half hour. Payments are few, and none of them has
    /// an address that is none.
    @ParameterizedTest
    @CsvSource({
        "notification-dispatch, 0, 0, 0",
        "notification-dispatch, 3, 0, 0",
        "notification-dispatch, 9, 0, 0",
        "notification-dispatch, 10, 0, 100",
        "notification-dispatch, 2, 8, 20",
        "notification-dispatch, 3, 7, 30",
        "payout, 0, 0, 0",
        "payout, 1, 0, 100",
        "payout, 1, 4, 20"
    })
    void a_share_counts_from_a_least_number_on(
            String name, int failed, int processed, int percent) {
        assertThat(share(name, failed, processed)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "deadline-sweep, 1800, 3",
        "abnormal-access, 1800, 3",
        "upload-cleanup, 3600, 3",
        "retention, 86400, 2"
    })
    void nobody_is_rung_before_it_has_failed_for_long(String name, int seconds, int times) {
        JsonNode alarm = alarm(name);

        assertThat(alarm.path("Period").asInt()).isEqualTo(seconds);
        assertThat(alarm.path("EvaluationPeriods").asInt()).isEqualTo(times);
        assertThat(alarm.path("DatapointsToAlarm").asInt()).isEqualTo(times);
        assertThat(alarm.path("TreatMissingData").asText()).isEqualTo("notBreaching");
    }

    /// Otherwise a case that fails each time would leave periods out, in which nothing fails.
    @Test
    void what_was_put_back_is_tried_again_within_each_period() {
        Duration period = Duration.ofSeconds(alarm("deadline-sweep").path("Period").asInt());

        assertThat(period).isGreaterThanOrEqualTo(Application.putBack().plusMinutes(2));
    }

    /// What CloudWatch makes of the expression. Nothing of nothing would be no value.
    private static int share(String name, int failed, int processed) {
        String expression =
                alarm(name)
                        .path("Metrics")
                        .valueStream()
                        .map(metric -> metric.path("Expression").asText())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining());
        Matcher share = SHARE.matcher(expression);
        assertThat(share.matches()).as(expression).isTrue();
        boolean isEnough = failed + processed >= Integer.parseInt(share.group(1));
        return isEnough ? 100 * failed / (failed + processed) : 0;
    }

    private static JsonNode alarm(String handler) {
        return Cloud.EUROPE.templates().of("AWS::CloudWatch::Alarm").stream()
                .filter(alarm -> alarm.path("AlarmName").asText().equals(FIRST + handler))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("No alarm rings when %s fails".formatted(handler)));
    }

    private static Map<String, String> dimensions(JsonNode metric) {
        Map<String, String> dimensions = new TreeMap<>();
        metric.path("Dimensions")
                .forEach(it -> dimensions.put(it.path("Name").asText(), it.path("Value").asText()));
        return dimensions;
    }
}
