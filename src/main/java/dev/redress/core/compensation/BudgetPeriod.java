package dev.redress.core.compensation;

import java.time.LocalDate;

/// For how long a budget lasts, by dates of China.
public enum BudgetPeriod {
    DAY,
    MONTH,
    YEAR;

    /// The first date of the period that `day` is in.
    public LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The first date of the next one.
    public LocalDate end(LocalDate day) {
        LocalDate first = firstDay(day);
        return switch (this) {
            case DAY -> first.plusDays(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
    }
}
