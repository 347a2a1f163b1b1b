package dev.redress.core.survey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The finest time that is kept of an answer.
public final class SurveyWeek {

    private SurveyWeek() {}

    /// The Monday of the week of `day`.
    public static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
