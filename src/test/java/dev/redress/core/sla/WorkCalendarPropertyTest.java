package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.CALENDAR;
import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Gen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkCalendarPropertyTest {

    private static Gen<Instant> instants() {
        return Gen.longs(
                        at("2023-01-01T00:00").getEpochSecond(),
                        at("2028-12-31T00:00").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    /// Checks the tables against walking from day to day.
    @Test
    void the_nth_working_day_is_the_one_a_walk_finds() {
        Gen.forAll(
                instants(),
                Gen.longs(1, 600).map(Long::intValue),
                (start, count) -> {
                    LocalDate day = LocalDate.ofInstant(start, WorkCalendar.ZONE);
                    for (int left = count; left > 0; ) {
                        day = day.plusDays(1);
                        left -= CALENDAR.dayKind(day).isWorked() ? 1 : 0;
                    }

                    assertThat(CALENDAR.workingDays(start, count).dueAt())
                            .isEqualTo(day.atTime(18, 0).atZone(WorkCalendar.ZONE).toInstant());
                });
    }

    @Test
    void a_warning_comes_after_the_start_and_before_the_due_time() {
        Gen.forAll(
                instants(),
                Gen.longs(1, 30).map(Long::intValue),
                (start, count) -> {
                    Due due = CALENDAR.workingDays(start, count);

                    assertThat(due.warnAt()).isAfter(start).isBefore(due.dueAt());
                });
    }

    @Test
    void open_time_added_is_open_time_measured() {
        Gen.forAll(
                instants(),
                Gen.longs(1, 500_000).map(Duration::ofSeconds),
                (start, budget) ->
                        assertThat(CALENDAR.openTime(start, CALENDAR.afterOpenTime(start, budget)))
                                .isEqualTo(budget));
    }
}
