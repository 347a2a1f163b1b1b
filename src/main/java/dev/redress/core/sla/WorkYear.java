package dev.redress.core.sla;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One year as a table of its working days, so that counting them does not walk the days.
final class WorkYear {
    private final int year;
    private final String version;
    // How many working days the year has had by the end of each of its days; index 0 is before all.
    private final int[] worked;
    private final int[] workingDays;

    private WorkYear(int year, String version, Function<LocalDate, DayKind> kinds) {
        this.year = year;
        this.version = version;
        worked = new int[Year.of(year).length() + 1];
        for (int day = 1; day < worked.length; day++) {
            boolean isWorked = kinds.apply(LocalDate.ofYearDay(year, day)).isWorked();
            worked[day] = worked[day - 1] + (isWorked ? 1 : 0);
        }
        workingDays =
                IntStream.range(1, worked.length)
                        .filter(day -> worked[day] > worked[day - 1])
                        .toArray();
    }

    static WorkYear of(CalendarYear published) {
        return new WorkYear(published.year(), published.version(), published::kindOf);
    }

    /// Monday to Friday, for a year without published days.
    static WorkYear unpublished(int year) {
        return new WorkYear(year, "", WorkYear::weekKindOf);
    }

    static DayKind weekKindOf(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> DayKind.WEEKEND;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> DayKind.WORKDAY;
        };
    }

    int year() {
        return year;
    }

    /// Empty for a year without published days.
    String version() {
        return version;
    }

    int count() {
        return workingDays.length;
    }

    int workedBefore(LocalDate day) {
        return worked[day.getDayOfYear() - 1];
    }

    /// The working day with this number, counted from 1.
    LocalDate workingDay(int number) {
        return LocalDate.ofYearDay(year, workingDays[number - 1]);
    }
}
