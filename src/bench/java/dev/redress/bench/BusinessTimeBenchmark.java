package dev.redress.bench;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.businesstime.DaySpan;
import dev.redress.core.businesstime.OpeningHours;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long it takes to say when something is due, beside a walk from day to day, on one thread.
/// README.md tells the method.
final class BusinessTimeBenchmark {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSE = LocalTime.of(18, 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 40;
    private static final Instant EVE = Instant.parse("2026-09-30T01:00:00Z");
    private static final double NANOS_MAX = 500;

    private final Stopwatch stopwatch = new Stopwatch(new SplittableRandom(20));
    private final Set<LocalDate> holidays = days(10, 1, 7);
    private final Set<LocalDate> makeUpDays = days(10, 10, 1);
    private final OpeningHours hours = hours();
    private final DayWalk walk = new DayWalk(ZONE, OPENING, CLOSE, holidays, makeUpDays);
    private final PrintStream out;

    private BusinessTimeBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String... args) throws IOException {
        new BusinessTimeBenchmark(System.out).run();
    }

    private void run() throws IOException {
        BusinessCalendar calendar = BusinessCalendar.of(hours);
        Machine.facts().forEach(out::println);
        out.printf("%nopen time             due ns   day walk ns   walk : due%n");
        List<Instant> starts = stopwatch.instants(LocalDate.of(FIRST_YEAR, 1, 1), YEARS * 365);
        compare("1 hour", Duration.ofHours(1), starts, calendar);
        compare("1 day", Duration.ofHours(9), starts, calendar);
        compare("1 week", Duration.ofHours(45), starts, calendar);
        compare("1 month", Duration.ofHours(195), starts, calendar);
        compare("1 year", Duration.ofHours(2_300), starts, calendar);
        compare("10 years", Duration.ofHours(23_000), starts, calendar);
        List<Instant> eve = stopwatch.instants(EVE, Duration.ofHours(9));
        double seen = compare("16 h over a holiday", Duration.ofHours(16), eve, calendar);
        out.printf("%nElapsed over 10 years   %8.0f ns%n", elapsed(calendar, starts));
        out.printf("Calendar made, asked once %6.0f ns%n", made(starts));
        out.printf(
                "%n16 hours over a holiday: %.0f ns, budget at most %.0f: %s%n",
                seen, NANOS_MAX, seen <= NANOS_MAX ? "kept" : "NOT KEPT");
    }

    private double compare(
            String name, Duration budget, List<Instant> starts, BusinessCalendar calendar) {
        for (Instant start : starts) {
            if (!calendar.due(start, budget).equals(walk.due(start, budget))) {
                throw new IllegalStateException("No agreement on " + start + " and " + budget);
            }
        }
        double due = stopwatch.nanos(starts, start -> calendar.due(start, budget));
        double walked = stopwatch.nanos(starts, start -> walk.due(start, budget));
        out.printf("%-19s %8.0f %13.0f %12.1f%n", name, due, walked, walked / due);
        return due;
    }

    private double elapsed(BusinessCalendar calendar, List<Instant> starts) {
        Duration decade = Duration.ofDays(3_652);
        return stopwatch.nanos(starts, start -> calendar.elapsed(start, start.plus(decade)));
    }

    private double made(List<Instant> starts) {
        return stopwatch.nanos(
                starts, start -> BusinessCalendar.of(hours).due(start, Duration.ofHours(1)));
    }

    private OpeningHours hours() {
        List<DaySpan> open = List.of(new DaySpan(OPENING.toSecondOfDay(), CLOSE.toSecondOfDay()));
        Map<DayOfWeek, List<DaySpan>> week =
                IntStream.rangeClosed(1, 5)
                        .boxed()
                        .collect(Collectors.toMap(DayOfWeek::of, _ -> open));
        Map<LocalDate, List<DaySpan>> overrides =
                makeUpDays.stream().collect(Collectors.toMap(day -> day, _ -> open));
        return new OpeningHours(ZONE, week, holidays, Set.of(), overrides, Map.of());
    }

    private static Set<LocalDate> days(int month, int day, int count) {
        return IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS + 12)
                .mapToObj(year -> LocalDate.of(year, month, day))
                .flatMap(first -> first.datesUntil(first.plusDays(count)))
                .collect(Collectors.toSet());
    }
}
