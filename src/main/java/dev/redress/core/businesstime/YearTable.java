package dev.redress.core.businesstime;

import java.time.LocalDate;
import java.util.Arrays;

/// One local year as a table: its open spans in order, none touching another, with running sums.
/// Everything in nanoseconds.
final class YearTable {
    private final long start;
    private final long end;
    private final long[] from;
    private final long[] to;
    // How much of the year is open before each span; one entry more for the whole year.
    private final long[] openBefore;
    private final Ascending openings;
    private final Ascending sums;
    private final int[] workdays;

    /// @param workdays the epoch days of the year that have open time, in order
    YearTable(long start, long end, long[] from, long[] to, int[] workdays) {
        this.start = start;
        this.end = end;
        this.from = from;
        this.to = to;
        this.workdays = workdays;
        openBefore = new long[from.length + 1];
        for (int i = 0; i < from.length; i++) {
            openBefore[i + 1] = openBefore[i] + to[i] - from[i];
        }
        openings = new Ascending(from);
        sums = new Ascending(Arrays.copyOf(openBefore, from.length));
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    long open() {
        return openBefore[from.length];
    }

    int spanCount() {
        return from.length;
    }

    long from(int span) {
        return from[span];
    }

    long to(int span) {
        return to[span];
    }

    /// The number of spans that begin at `at` or before.
    int begunAt(long at) {
        return openings.notAbove(at);
    }

    boolean isOpenAt(long at) {
        int begun = begunAt(at);
        return begun > 0 && at < to[begun - 1];
    }

    /// How much of the year is open before `at`.
    long openUntil(long at) {
        int begun = begunAt(at);
        return begun == 0
                ? 0
                : openBefore[begun - 1] + Math.min(at, to[begun - 1]) - from[begun - 1];
    }

    /// The first instant with `open` before it; more than nothing, and not more than there is.
    long firstAfter(long open) {
        int span = sums.notAbove(open - 1) - 1;
        return from[span] + open - openBefore[span];
    }

    /// The last instant with `open` before it; less than there is.
    long lastAfter(long open) {
        int span = sums.notAbove(open) - 1;
        return from[span] + open - openBefore[span];
    }

    int workdayCount() {
        return workdays.length;
    }

    /// How many working days the year has up to this one, included.
    int workdaysUntil(LocalDate day) {
        int found = found(day);
        return found < 0 ? -found - 1 : found + 1;
    }

    boolean isWorkday(LocalDate day) {
        return found(day) >= 0;
    }

    /// The working day with this number, counted from 1.
    LocalDate workday(int number) {
        return LocalDate.ofEpochDay(workdays[number - 1]);
    }

    private int found(LocalDate day) {
        return Arrays.binarySearch(workdays, Math.toIntExact(day.toEpochDay()));
    }

    /// How many of the first `count` ascending values are not above `limit`.
    static int notAbove(long[] values, int count, long limit) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
