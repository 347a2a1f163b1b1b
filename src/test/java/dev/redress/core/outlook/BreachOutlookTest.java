package dev.redress.core.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.sla.Delivered;
import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachOutlookTest {

    private static final Instant TUESDAY_4PM = at("2026-03-03T16:00");
    private static final WorkEstimate AN_HOUR_EACH =
            new WorkEstimate(
                    Map.of(Stage.FIRST_RESPONSE, Duration.ofMinutes(10)), Duration.ofHours(1));
    private static final BreachOutlook OUTLOOK =
            new BreachOutlook(Delivered.CALENDAR, AN_HOUR_EACH);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
    }

    private static Job job(int number, @Nullable String assignee, Stage stage, String dueAt) {
        return new Job(
                new UUID(0, number),
                "case " + number,
                Severity.GENERAL,
                Priority.P4,
                assignee,
                stage,
                at(dueAt));
    }

    private static List<String> order(List<Forecast> forecasts) {
        return forecasts.stream().map(forecast -> forecast.job().caseNo()).toList();
    }

    @Test
    void closed_hours_do_not_count_as_time_that_is_left() {
        Forecast forecast =
                OUTLOOK.of(
                                List.of(job(1, "agent1", Stage.PROPOSAL, "2026-03-04T10:00")),
                                1,
                                TUESDAY_4PM)
                        .getFirst();

        assertThat(forecast.timeLeft()).isEqualTo(Duration.ofHours(18));
        assertThat(forecast.staffedLeft()).isEqualTo(Duration.ofHours(3));
        assertThat(forecast.slack()).isEqualTo(Duration.ofHours(2));
        assertThat(forecast.outlook()).isEqualTo(Outlook.SAFE);
    }

    @Test
    void a_long_queue_makes_the_last_case_the_worst_although_it_is_due_last() {
        List<Forecast> forecasts =
                OUTLOOK.of(
                        List.of(
                                job(1, "agent1", Stage.PROPOSAL, "2026-03-03T17:30"),
                                job(2, "agent1", Stage.PROPOSAL, "2026-03-03T17:40"),
                                job(3, "agent1", Stage.PROPOSAL, "2026-03-03T17:50")),
                        1,
                        TUESDAY_4PM);

        assertThat(order(forecasts)).containsExactly("case 3", "case 2", "case 1");
        assertThat(forecasts.getFirst().workAhead()).isEqualTo(Duration.ofHours(2));
        assertThat(forecasts)
                .extracting(Forecast::outlook)
                .containsExactly(Outlook.LATE, Outlook.LATE, Outlook.TIGHT);
    }

    @Test
    void what_is_assigned_to_nobody_is_shared_and_what_is_assigned_is_not() {
        List<Job> unassigned =
                List.of(
                        job(1, null, Stage.PROPOSAL, "2026-03-03T17:00"),
                        job(2, null, Stage.PROPOSAL, "2026-03-03T18:00"));

        assertThat(OUTLOOK.of(unassigned, 2, TUESDAY_4PM))
                .extracting(Forecast::workAhead)
                .containsExactlyInAnyOrder(Duration.ZERO, Duration.ofMinutes(30));
        assertThat(OUTLOOK.of(unassigned, 1, TUESDAY_4PM))
                .extracting(Forecast::workAhead)
                .containsExactlyInAnyOrder(Duration.ZERO, Duration.ofHours(1));
    }

    @Test
    void the_queues_of_two_people_do_not_wait_for_each_other() {
        assertThat(
                        OUTLOOK.of(
                                List.of(
                                        job(1, "agent1", Stage.PROPOSAL, "2026-03-03T17:00"),
                                        job(2, "agent2", Stage.PROPOSAL, "2026-03-03T18:00")),
                                1,
                                TUESDAY_4PM))
                .extracting(Forecast::workAhead)
                .containsOnly(Duration.ZERO);
    }

    @Test
    void a_case_is_judged_by_its_worst_stage() {
        List<Forecast> forecasts =
                OUTLOOK.of(
                        List.of(
                                job(1, "agent1", Stage.FIRST_RESPONSE, "2026-03-03T16:05"),
                                job(1, "agent1", Stage.PROPOSAL, "2026-03-04T16:00")),
                        1,
                        TUESDAY_4PM);

        assertThat(forecasts)
                .singleElement()
                .extracting(forecast -> forecast.job().stage())
                .isEqualTo(Stage.FIRST_RESPONSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T15:59:59, OVERDUE",
        "2026-03-03T16:00, UNSTAFFED",
        "2026-03-03T16:59:59, LATE",
        "2026-03-03T17:00, TIGHT",
        "2026-03-03T17:59:59, TIGHT",
        "2026-03-03T18:00, SAFE",
    })
    void an_hour_of_work_needs_an_hour_and_is_safe_with_two(String dueAt, Outlook outlook) {
        assertThat(OUTLOOK.of(List.of(job(1, "agent1", Stage.PROPOSAL, dueAt)), 1, TUESDAY_4PM))
                .extracting(Forecast::outlook)
                .containsExactly(outlook);
    }

    @Test
    void what_is_due_before_anybody_comes_is_unstaffed() {
        assertThat(
                        OUTLOOK.of(
                                List.of(job(1, null, Stage.FIRST_RESPONSE, "2026-03-04T02:00")),
                                5,
                                at("2026-03-04T01:00")))
                .extracting(Forecast::outlook)
                .containsExactly(Outlook.UNSTAFFED);
    }

    @Test
    void a_queue_without_people_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OUTLOOK.of(List.of(), 0, TUESDAY_4PM));
    }
}
