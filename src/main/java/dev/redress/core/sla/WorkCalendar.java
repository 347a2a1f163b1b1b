package dev.redress.core.sla;

import dev.redress.core.businesstime.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
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
/// - Counting working days costs the same for 3 and for 200; further years add a step each. Open
///   time costs the same for any length (see [BusinessCalendar]).
///
/// Two lists of the same year are refused.
public final class WorkCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static final LocalTime OPENING = LocalTime.of(9, 0);
    public static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);
    private static final LocalTime DAILY_SERVICE_START = LocalTime.of(9, 0);
    private static final Duration NEXT_START_WARNING = Duration.ofHours(1);

    private final Map<Integer, CalendarYear> published = new HashMap<>();
    private final Map<Integer, WorkYear> tables = new HashMap<>();
    private final BusinessCalendar coreWindow;

    public WorkCalendar(List<CalendarYear> years) {
        for (CalendarYear year : years) {
            if (published.put(year.year(), year) != null) {
                throw new IllegalArgumentException("The days of " + year.year() + " come twice");
            }
            tables.put(year.year(), WorkYear.of(year));
        }
        coreWindow = CoreWindow.of(years);
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
    public static Due cal(Instant start, Duration duration) {
        return cal(start, duration, Allowance.WARN_AT_PERCENT);
    }

    /// The same with the warning after `warnAtPercent` of it.
    static Due cal(Instant start, Duration duration, int warnAtPercent) {
        Duration calm = duration.multipliedBy(warnAtPercent).dividedBy(100);
        return Due.fixed(start.plus(duration), start.plus(calm));
    }

    /// The published years, earliest first.
    public List<CalendarYear> years() {
        return published.values().stream()
                .sorted(Comparator.comparingInt(CalendarYear::year))
                .toList();
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
        return resting(dateOf(start).plusDays(1).getYear(), dateOf(dueAt).getYear(), dueAt, warnAt);
    }

    private Due resting(int first, int last, Instant dueAt, Instant warnAt) {
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

    /// 24:00 of the date that is `count` days after the start's, which was announced to somebody.
    /// The warning comes at the opening of the last working day before that date, and at once if
    /// that is over.
    Due date(Instant start, int count) {
        LocalDate last = dateOf(start).plusDays(count);
        LocalDate before = workingDayBefore(last);
        Instant warnAt = at(before, OPENING);
        return resting(
                Math.max(before.getYear(), dateOf(start).getYear()),
                last.getYear(),
                at(last.plusDays(1), LocalTime.MIDNIGHT),
                warnAt.isBefore(start) ? start : warnAt);
    }

    /// The core window as a calendar of its own, to count its open time in.
    public BusinessCalendar coreWindow() {
        return coreWindow;
    }

    /// How much of the core window lies between the two.
    public Duration openTime(Instant from, Instant to) {
        return coreWindow.elapsed(from, to);
    }

    /// When `budget` of the core window has passed since `start`; a budget that ends exactly at a
    /// close is used up at that close.
    Instant afterOpenTime(Instant start, Duration budget) {
        return coreWindow.due(start, budget);
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

    private LocalDate workingDayBefore(LocalDate day) {
        WorkYear table = table(day.getYear());
        int number = table.workedBefore(day);
        while (number == 0) {
            table = table(table.year() - 1);
            number = table.count();
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

    public static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
