package dev.redress.core.businesstime;

import java.time.LocalDate;
import java.util.Arrays;

/// The tables of some consecutive years, with running sums over the years. Immutable: a further
/// year makes other tables, in which every sum so far stays the same.
///
/// A *position* is a sum of open time. It grows with time while the calendar is open, so it has a
/// first instant (a close, when it stood still) and a last one (the next opening).
final class YearTables {
    // By the Gregorian calendar, on average.
    private static final long YEAR = 31_556_952_000_000_000L;
    private static final int EPOCH_YEAR = 1970;

    private final int firstYear;
    private final YearTable[] years;
    private final long[] openBefore;
    private final long[] workdaysBefore;

    private YearTables(int firstYear, YearTable[] years, long[] openBefore, long[] workdaysBefore) {
        this.firstYear = firstYear;
        this.years = years;
        this.openBefore = openBefore;
        this.workdaysBefore = workdaysBefore;
    }

    static YearTables of(int year, YearTable table) {
        return new YearTables(
                year,
                new YearTable[] {table},
                new long[] {0, table.open()},
                new long[] {0, table.workdayCount()});
    }

    /// With the year before the first one.
    YearTables preceded(YearTable table) {
        YearTable[] more = new YearTable[years.length + 1];
        long[] open = new long[more.length + 1];
        long[] workdays = new long[more.length + 1];
        System.arraycopy(years, 0, more, 1, years.length);
        System.arraycopy(openBefore, 0, open, 1, openBefore.length);
        System.arraycopy(workdaysBefore, 0, workdays, 1, workdaysBefore.length);
        more[0] = table;
        open[0] = open[1] - table.open();
        workdays[0] = workdays[1] - table.workdayCount();
        return new YearTables(firstYear - 1, more, open, workdays);
    }

    /// With the year after the last one.
    YearTables followed(YearTable table) {
        int count = years.length;
        YearTable[] more = Arrays.copyOf(years, count + 1);
        long[] open = Arrays.copyOf(openBefore, count + 2);
        long[] workdays = Arrays.copyOf(workdaysBefore, count + 2);
        more[count] = table;
        open[count + 1] = open[count] + table.open();
        workdays[count + 1] = workdays[count] + table.workdayCount();
        return new YearTables(firstYear, more, open, workdays);
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + years.length - 1;
    }

    /// The first instant of the years, and the one after their last.
    long start() {
        return years[0].start();
    }

    long end() {
        return years[years.length - 1].end();
    }

    boolean covers(long at) {
        return start() <= at && at < end();
    }

    long firstPosition() {
        return openBefore[0];
    }

    long lastPosition() {
        return openBefore[years.length];
    }

    long position(long at) {
        int year = yearOf(at);
        return openBefore[year] + years[year].openUntil(at);
    }

    boolean isOpenAt(long at) {
        return years[yearOf(at)].isOpenAt(at);
    }

    /// The first instant at a position above the first one.
    long firstAt(long position) {
        int year = YearTable.notAbove(openBefore, years.length, position - 1) - 1;
        return years[year].firstAfter(position - openBefore[year]);
    }

    /// The last instant at a position below the last one.
    long lastAt(long position) {
        int year = YearTable.notAbove(openBefore, years.length, position) - 1;
        return years[year].lastAfter(position - openBefore[year]);
    }

    /// The place of the year that has `at` among the years.
    int yearOf(long at) {
        int year = EPOCH_YEAR + (int) Math.floorDiv(at, YEAR) - firstYear;
        year = Math.clamp(year, 0, years.length - 1);
        while (at < years[year].start()) {
            year--;
        }
        while (at >= years[year].end()) {
            year++;
        }
        return year;
    }

    YearTable year(int place) {
        return years[place];
    }

    int yearCount() {
        return years.length;
    }

    /// The running number of the last working day.
    long lastWorkday() {
        return workdaysBefore[years.length];
    }

    /// The running number of the last working day up to this one, included.
    long workdaysUntil(LocalDate day) {
        int year = day.getYear() - firstYear;
        return workdaysBefore[year] + years[year].workdaysUntil(day);
    }

    boolean isWorkday(LocalDate day) {
        return years[day.getYear() - firstYear].isWorkday(day);
    }

    /// The working day with this running number.
    LocalDate workday(long number) {
        int year = YearTable.notAbove(workdaysBefore, years.length, number - 1) - 1;
        return years[year].workday((int) (number - workdaysBefore[year]));
    }
}
