package dev.redress.core.appraisal;

import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.survey.SurveyWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalMonthTest {

    private static AppraisalMonth month(String name) {
        return AppraisalMonth.parse(name).orElseThrow();
    }

    @Test
    void a_month_begins_and_ends_at_midnight_in_china() {
        assertThat(AppraisalMonth.of(at("2026-02-28T23:59:59.999999"))).isEqualTo(month("2026-02"));
        assertThat(AppraisalMonth.of(at("2026-03-01T00:00:00"))).isEqualTo(month("2026-03"));
        assertThat(month("2026-12").from()).isEqualTo(at("2026-12-01T00:00:00"));
        assertThat(month("2026-12").to()).isEqualTo(at("2027-01-01T00:00:00"));
    }

    @Test
    void it_stays_from_the_eighth_of_the_next_on() {
        assertThat(month("2026-12").isFinalAt(at("2027-01-07T23:59:59.999999"))).isFalse();
        assertThat(month("2026-12").isFinalAt(at("2027-01-08T00:00:00"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-Q4",
        "2026-02, 2025-Q4",
        "2026-03, 2026-Q1",
        "2026-04, 2026-Q1",
        "2026-05, 2026-Q1",
        "2026-06, 2026-Q2",
        "2026-12, 2026-Q4"
    })
    void the_verdict_is_of_the_last_quarter_that_was_over(String month, String quarter) {
        assertThat(month(month).verdictQuarter().label()).isEqualTo(quarter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-01-07T23:59:59, false",
        "2026-01, 2026-01-08T00:00:00, true",
        "2026-02, 2026-02-01T00:00:00, true",
        "2026-03, 2026-04-07T23:59:59, false",
        "2026-03, 2026-04-08T00:00:00, true"
    })
    void it_is_known_once_the_last_month_of_the_quarter_stays(
            String month, String localTime, boolean known) {
        assertThat(month(month).knowsVerdictAt(at(localTime))).isEqualTo(known);
    }

    /// A week belongs to the month of its Monday, and is over with the next one.
    @Test
    void whatever_the_month_its_last_week_is_over_a_day_before_it_stays() {
        AppraisalMonth month = month("2026-01");
        for (int i = 0; i < 120; i++, month = month.next()) {
            LocalDate lastMonday = SurveyWeek.of(month.next().firstDay().minusDays(1));
            assertThat(lastMonday.plusWeeks(1)).isBefore(month.next().firstDay().plusDays(7));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-00", "2026-13", "2026-1", "1999-12", "2026-01-01", "", "now"})
    void what_is_no_month_is_none(String name) {
        assertThat(AppraisalMonth.parse(name)).isEmpty();
    }
}
