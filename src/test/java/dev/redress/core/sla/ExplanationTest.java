package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.matter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static Clock resolve(Severity severity, String receivedAt) {
        return Clock.of(Stage.RESOLVE, complaint(severity, Risk.LOW, at(receivedAt)));
    }

    private static List<String> counted(Explanation explained) {
        return explained.spans().stream()
                .filter(span -> span.number() > 0)
                .map(span -> span.number() + " " + span.date())
                .toList();
    }

    private static Duration total(Explanation explained) {
        return explained.spans().stream()
                .map(CountedSpan::counted)
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void seven_working_days_are_listed_one_by_one_with_the_days_off_between() {
        Explanation explained = resolve(Severity.GENERAL, "2026-09-30T20:10").explained();

        assertThat(counted(explained))
                .containsExactly(
                        "1 2026-10-08",
                        "2 2026-10-09",
                        "3 2026-10-10",
                        "4 2026-10-12",
                        "5 2026-10-13",
                        "6 2026-10-14",
                        "7 2026-10-15");
        assertThat(explained.spans())
                .filteredOn(span -> span.date().equals(LocalDate.parse("2026-10-10")))
                .extracting(CountedSpan::kind)
                .containsExactly(DayKind.MAKEUP);
        assertThat(explained.spans().getFirst().reason()).isEqualTo(CountedSpan.Reason.START_DAY);
        assertThat(explained.spans())
                .filteredOn(span -> span.kind() == DayKind.HOLIDAY)
                .hasSize(7)
                .allMatch(span -> span.reason() == CountedSpan.Reason.DAY_OFF);
    }

    @Test
    void elapsed_time_is_split_at_midnight_and_adds_up() {
        Explanation explained = resolve(Severity.SERIOUS, "2026-03-02T10:00").explained();

        assertThat(explained.spans())
                .extracting(CountedSpan::counted)
                .containsExactly(Duration.ofHours(14), Duration.ofDays(1), Duration.ofHours(10));
        assertThat(explained.spans().getLast().to()).isEqualTo(explained.deadline().dueAt());
    }

    @Test
    void a_due_time_at_midnight_does_not_list_the_day_that_begins_then() {
        Explanation explained = resolve(Severity.SERIOUS, "2026-03-02T00:00").explained();

        assertThat(counted(explained)).containsExactly("1 2026-03-02", "2 2026-03-03");
    }

    @Test
    void a_pause_is_left_out_of_elapsed_time() {
        Explanation explained =
                resolve(Severity.SERIOUS, "2026-03-02T10:00")
                        .paused("2026-03-02T15:00")
                        .resumed("2026-03-03T09:00")
                        .explained();

        assertThat(total(explained)).isEqualTo(Duration.ofDays(2));
        assertThat(explained.standStills())
                .containsExactly(
                        new StandStill(
                                at("2026-03-02T15:00"),
                                at("2026-03-03T09:00"),
                                Duration.ofHours(43),
                                "AWAITING_CUSTOMER"));
        assertThat(explained.spans().getLast().to()).isEqualTo(at("2026-03-05T04:00"));
    }

    @Test
    void of_working_days_the_business_minutes_left_are_kept() {
        Explanation explained =
                resolve(Severity.GENERAL, "2026-09-28T10:00")
                        .paused("2026-09-30T16:00")
                        .resumed("2026-10-01T10:00")
                        .explained();

        assertThat(explained.standStills().getFirst().left()).isEqualTo(Duration.ofHours(47));
        assertThat(total(explained)).isEqualTo(Duration.ofHours(7 * 9));
        assertThat(explained.spans().getLast().to()).isEqualTo(at("2026-10-14T11:00"));
    }

    @Test
    void a_clock_that_stands_still_is_explained_up_to_where_it_stopped() {
        Explanation explained =
                resolve(Severity.GENERAL, "2026-03-02T10:00")
                        .paused("2026-03-04T15:00")
                        .explained();

        assertThat(counted(explained)).containsExactly("1 2026-03-03", "2 2026-03-04");
        assertThat(explained.spans().getLast().to()).isEqualTo(at("2026-03-04T15:00"));
        assertThat(explained.standStills().getFirst().to()).isNull();
        assertThat(explained.standStills().getFirst().left()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void a_day_that_was_paused_from_opening_to_close_says_so() {
        Explanation explained =
                resolve(Severity.GENERAL, "2026-03-02T10:00")
                        .paused("2026-03-03T18:00")
                        .resumed("2026-03-05T09:00")
                        .explained();

        assertThat(explained.spans())
                .filteredOn(span -> span.date().equals(LocalDate.parse("2026-03-04")))
                .extracting(CountedSpan::reason)
                .containsExactly(CountedSpan.Reason.PAUSED);
    }

    @Test
    void the_next_start_of_service_is_one_span() {
        Explanation explained =
                Clock.of(Stage.OFFHOURS_PLAN, matter(Kind.INQUIRY, "2026-03-04T00:30")).explained();

        assertThat(explained.spans())
                .extracting(CountedSpan::from, CountedSpan::to)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                at("2026-03-04T00:30"), at("2026-03-04T09:00")));
    }

    @Test
    void without_a_ledger_nothing_can_be_explained() {
        Clock clock = Clock.of(Stage.RESOLVE, complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM));

        assertThatThrownBy(() -> Explanation.of(clock.deadline(), List.of(), Delivered.ARCHIVE))
                .isInstanceOf(NoSuchElementException.class);
    }
}
