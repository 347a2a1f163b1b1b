package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationFunctionTest {

    private static final Instant MONDAY_9AM = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void a_run_that_stopped_before_its_end_is_counted() {
        assertThat(OperationFunction.counts(report(true, List.of())))
                .isEqualTo(Map.of("Processed", 7, "Failed", 0, "OutOfTime", 1));
    }

    /// An alarm that is told nothing cannot know that all is well again.
    @Test
    void a_run_that_came_to_its_end_counts_none() {
        assertThat(OperationFunction.counts(report(false, List.of())))
                .isEqualTo(Map.of("Processed", 7, "Failed", 0, "OutOfTime", 0));
    }

    @Test
    void what_a_check_found_is_counted_as_failed() {
        assertThat(OperationFunction.counts(report(false, List.of("The chain ends at 7", "Gone"))))
                .isEqualTo(Map.of("Processed", 7, "Failed", 2, "OutOfTime", 0));
    }

    @Test
    void what_was_spared_is_no_failure_and_counted_by_a_name_of_its_own() {
        OperationReport report =
                new OperationReport(
                        "notification-dispatch", false, MONDAY_9AM, 7, 200, false, null, List.of());

        assertThat(OperationFunction.counts(report))
                .isEqualTo(Map.of("Processed", 7, "Failed", 0, "OutOfTime", 0, "Spared", 200));
    }

    private static OperationReport report(boolean isOutOfTime, List<String> failures) {
        return new OperationReport(
                "audit-check", false, MONDAY_9AM, 7, isOutOfTime, null, failures);
    }
}
