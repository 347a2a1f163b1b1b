package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The working days of the platform and its service windows, and what is due by them (spec.md
/// §4.2).
///
/// - Business dates are those of `Asia/Shanghai`.
/// - The core window is 09:00 to before 18:00 on working days; 18:00 is the close of business.
/// - Daily service starts at 09:00 on every calendar day.
/// - In a year without published days Monday to Friday are worked, and what counts on it is
///   provisional.
/// - Counting working days costs the same for 3 and for 200; further years add a step each.
///
/// Two lists of the same year are refused.
public final class WorkCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);
    private static final LocalTime DAILY_SERVICE_START = LocalTime.of(9, 0);
    private static final Duration NEXT_START_WARNING = Duration.ofHours(1);

    private final Map<Integer, CalendarYear> published = new HashMap<>();
    private final Map<Integer, WorkYear> tables = new HashMap<>();

    public WorkCalendar(List<CalendarYear> years) {
        for (CalendarYear year : years) {
            if (published.put(year.year(), year) != null) {
                throw new IllegalArgumentException("The days of " + year.year() + " come twice");
            }
            tables.put(year.year(), WorkYear.of(year));
        }
    }

    public boolean isPublished(int year) {
        return published.containsKey(year);
    }

    public DayKind dayKind(LocalDate day) {
        CalendarYear year = published.get(day.getYear());
        return year == null ? WorkYear.weekKindOf(day) : year.kindOf(day);
    }

    public Window windowAt(Instant at) {
        LocalTime time = at.atZone(ZONE).toLocalTime();
        boolean open = !time.isBefore(OPENING) && time.isBefore(CLOSE_OF_BUSINESS);
        return open && dayKind(dateOf(at)).isWorked()
                ? Window.IN_CORE_WINDOW
                : Window.OUTSIDE_CORE_WINDOW;
    }

    /// Elapsed time, day and night. The warning comes after three quarters of it.
    static Due cal(Instant start, Duration duration) {
        return Due.fixed(start.plus(duration), start.plus(duration.multipliedBy(3).dividedBy(4)));
    }

    /// Close of business of the `count`-th working day after the start's date. The warning comes at
    /// the close of the working day before, and for a single day at its opening.
    public Due workingDays(Instant start, int count) {
        LocalDate first = dateOf(start).plusDays(1);
        LocalDate last = workingDay(first, count);
        Instant warnAt =
                count == 1 ? at(last, OPENING) : closeOfBusiness(workingDay(first, count - 1));
        return resting(start, closeOfBusiness(last), warnAt);
    }

    /// A due time that rests on the working days after the date of `start`.
    Due resting(Instant start, Instant dueAt, Instant warnAt) {
        int first = dateOf(start).plusDays(1).getYear();
        int last = dateOf(dueAt).getYear();
        String versions =
                IntStream.rangeClosed(first, last)
                        .filter(this::isPublished)
                        .mapToObj(year -> table(year).version())
                        .collect(Collectors.joining("+"));
        boolean provisional =
                IntStream.rangeClosed(first, last).anyMatch(year -> !isPublished(year));
        return new Due(dueAt, warnAt, versions, provisional);
    }

    /// The first start of daily service strictly after `start`, with a warning an hour before.
    public Due nextStart(Instant start) {
        Instant today = at(dateOf(start), DAILY_SERVICE_START);
        Instant dueAt =
                today.isAfter(start) ? today : at(dateOf(start).plusDays(1), DAILY_SERVICE_START);
        Instant warnAt = dueAt.minus(NEXT_START_WARNING);
        // Nobody can be warned before there is something to warn of.
        return Due.fixed(dueAt, warnAt.isBefore(start) ? start : warnAt);
    }

    /// 24:00 of the `count`-th calendar day after the start's date, holidays included. Warned like
    /// working days: at the end of the day before, and for a single day at 09:00.
    public Due days(Instant start, int count) {
        LocalDate last = dateOf(start).plusDays(count);
        return Due.fixed(
                at(last.plusDays(1), LocalTime.MIDNIGHT),
                at(last, count == 1 ? DAILY_SERVICE_START : LocalTime.MIDNIGHT));
    }

    /// How much of the core window lies between the two.
    public Duration openTime(Instant from, Instant to) {
        Duration open = Duration.ZERO;
        for (LocalDate day = dateOf(from); !day.isAfter(dateOf(to)); day = day.plusDays(1)) {
            Instant close = closeOfBusiness(day);
            open = open.plus(openOn(day, from, to.isBefore(close) ? to : close));
        }
        return open;
    }

    /// When `budget` of the core window has passed since `start`; a budget that ends exactly at a
    /// close is used up at that close.
    Instant afterOpenTime(Instant start, Duration budget) {
        LocalDate day = dateOf(start);
        Duration left = budget;
        Duration open = openOn(day, start, closeOfBusiness(day));
        while (open.isZero() || open.compareTo(left) < 0) {
            left = left.minus(open);
            day = day.plusDays(1);
            open = openOn(day, start, closeOfBusiness(day));
        }
        return closeOfBusiness(day).minus(open).plus(left);
    }

    private Duration openOn(LocalDate day, Instant from, Instant to) {
        Instant opening = at(day, OPENING);
        Duration open = Duration.between(from.isAfter(opening) ? from : opening, to);
        return open.isNegative() || !dayKind(day).isWorked() ? Duration.ZERO : open;
    }

    /// The `count`-th working day, `first` being the first date that may count.
    private LocalDate workingDay(LocalDate first, int count) {
        WorkYear table = table(first.getYear());
        int number = table.workedBefore(first) + count;
        while (number > table.count()) {
            number -= table.count();
            table = table(table.year() + 1);
        }
        return table.workingDay(number);
    }

    private WorkYear table(int year) {
        WorkYear table = tables.get(year);
        return table == null ? WorkYear.unpublished(year) : table;
    }

    static Instant opening(LocalDate day) {
        return at(day, OPENING);
    }

    static Instant closeOfBusiness(LocalDate day) {
        return at(day, CLOSE_OF_BUSINESS);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
