package dev.redress.core.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/// How far business time reaches. Inside, every instant and every sum of open time is a number of
/// nanoseconds that fits a `long`.
final class Horizon {

    static final Instant FIRST = Instant.parse("1920-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    // A year more at each end, since the local year of an instant may be the one before or after.
    static final int FIRST_YEAR = 1919;
    static final int LAST_YEAR = 2200;
    static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long FIRST_SECOND = FIRST.getEpochSecond();
    private static final long LAST_SECOND = LAST.getEpochSecond();
    private static final Duration LENGTH = Duration.between(FIRST, LAST);

    private Horizon() {}

    static boolean contains(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /// Nanoseconds since 1970.
    static long nanosOf(Instant at) {
        Instant known = inside(at);
        return known.getEpochSecond() * SECOND + known.getNano();
    }

    static Instant inside(Instant at) {
        if (!contains(at)) {
            throw new BusinessTimeRefused(BusinessTimeRefused.Reason.OUT_OF_RANGE);
        }
        return at;
    }

    static boolean contains(Instant at) {
        long second = at.getEpochSecond();
        return second >= FIRST_SECOND && second < LAST_SECOND;
    }

    /// An answer, or a refusal of one that lies beyond what may be asked about.
    static Instant reached(Instant at) {
        if (!contains(at)) {
            throw new BusinessTimeRefused(BusinessTimeRefused.Reason.NEVER_ENOUGH_OPEN_TIME);
        }
        return at;
    }

    static long nanosOfSecond(long epochSecond) {
        return epochSecond * SECOND;
    }

    static Instant instantOf(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    /// A budget, or a refusal of one that is longer than all time there is.
    static long nanosOf(Duration budget) {
        if (budget.abs().compareTo(LENGTH) > 0) {
            throw new BusinessTimeRefused(BusinessTimeRefused.Reason.NEVER_ENOUGH_OPEN_TIME);
        }
        return budget.toNanos();
    }

    /// A position moved by a budget. One beyond all numbers is beyond all time, too.
    static long moved(long position, long budget) {
        long moved = position + budget;
        if (((position ^ moved) & (budget ^ moved)) < 0) {
            throw new BusinessTimeRefused(BusinessTimeRefused.Reason.NEVER_ENOUGH_OPEN_TIME);
        }
        return moved;
    }
}
