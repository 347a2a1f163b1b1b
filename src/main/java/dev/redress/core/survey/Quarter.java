package dev.redress.core.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Three months. A week belongs to the quarter of its Monday.
///
/// @param number from 1 to 4
public record Quarter(int year, int number) {

    private static final Pattern NAME = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /// `2026-Q1`; nothing for what is not written so.
    public static Optional<Quarter> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(
                        new Quarter(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /// The first day after it.
    public LocalDate to() {
        return from().plusMonths(MONTHS);
    }

    public Quarter previous() {
        return of(from().minusDays(1));
    }

    public String label() {
        return "%d-Q%d".formatted(year, number);
    }
}
