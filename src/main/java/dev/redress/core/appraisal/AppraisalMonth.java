package dev.redress.core.appraisal;

import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.Quarter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A month in China that people are appraised for.
public record AppraisalMonth(YearMonth month) implements Comparable<AppraisalMonth> {

    /// The first day of the following month on which nothing changes any more. The last week of the
    /// surveys is over by the seventh at the latest, and its answers are counted a day later.
    private static final int FINAL_DAY = 8;

    private static final int QUARTER_MONTHS = 3;

    public static AppraisalMonth of(Instant instant) {
        return new AppraisalMonth(YearMonth.from(instant.atZone(WorkCalendar.ZONE)));
    }

    /// `2026-11`; nothing for what is not written so, or lies outside of this century.
    public static Optional<AppraisalMonth> parse(String name) {
        try {
            return name.matches("20\\d\\d-\\d\\d")
                    ? Optional.of(new AppraisalMonth(YearMonth.parse(name)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public Instant from() {
        return start(firstDay());
    }

    /// The first instant after it.
    public Instant to() {
        return next().from();
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public AppraisalMonth next() {
        return new AppraisalMonth(month.plusMonths(1));
    }

    public AppraisalMonth previous() {
        return new AppraisalMonth(month.minusMonths(1));
    }

    /// Whether what is counted at `now` stays.
    public boolean isFinalAt(Instant now) {
        return !now.isBefore(start(next().month.atDay(FINAL_DAY)));
    }

    /// The last quarter that was over when this month was. Months of one quarter share it, so that
    /// nothing is told by their difference (ADR 0070).
    public Quarter verdictQuarter() {
        Quarter own = Quarter.of(firstDay());
        return month.getMonthValue() % QUARTER_MONTHS == 0 ? own : own.previous();
    }

    /// Whether the answers of [#verdictQuarter] are all there at `now`.
    public boolean knowsVerdictAt(Instant now) {
        AppraisalMonth last = of(start(verdictQuarter().to().minusDays(1)));
        return last.isFinalAt(now);
    }

    public String label() {
        return month.toString();
    }

    @Override
    public int compareTo(AppraisalMonth other) {
        return month.compareTo(other.month);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
