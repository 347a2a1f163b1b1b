package dev.redress.core.businesstime;

import dev.redress.support.Gen;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// A random calendar with some instants around a change of its clocks, all in whole minutes. Every
/// kind of rule is near enough to matter.
record CalendarCase(
        long seed, OpeningHours hours, Instant from, Instant to, List<Span> pauses, long budget) {

    static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Asia/Shanghai"),
                    ZoneId.of("UTC"),
                    ZoneId.of("+05:45"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("America/St_Johns"),
                    ZoneId.of("America/Sao_Paulo"),
                    ZoneId.of("America/Havana"),
                    ZoneId.of("Europe/London"),
                    ZoneId.of("Europe/Dublin"),
                    ZoneId.of("Asia/Beirut"),
                    ZoneId.of("Asia/Gaza"),
                    ZoneId.of("Asia/Tehran"),
                    ZoneId.of("Africa/Cairo"),
                    ZoneId.of("Africa/Casablanca"),
                    ZoneId.of("Australia/Lord_Howe"),
                    ZoneId.of("Antarctica/Troll"),
                    ZoneId.of("Pacific/Apia"),
                    ZoneId.of("Pacific/Kiritimati"),
                    ZoneId.of("Pacific/Chatham"));

    private static final Instant FIRST = Instant.parse("1975-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-12-01T00:00:00Z");

    static Gen<CalendarCase> cases() {
        return Gen.longs(0, Long.MAX_VALUE - 1).map(CalendarCase::of);
    }

    static CalendarCase of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant middle = middle(zone, random);
        OpeningHours hours = hours(zone, LocalDate.ofInstant(middle, zone), random);
        if (hours.week().values().stream().allMatch(List::isEmpty)) {
            return of(seed + 1);
        }
        List<Span> pauses = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            Instant from = near(middle, random);
            pauses.add(new Span(from, from.plus(Duration.ofMinutes(random.nextInt(-60, 1500)))));
        }
        return new CalendarCase(
                seed,
                hours,
                near(middle, random),
                near(middle, random),
                pauses,
                random.nextLong(-2000, 2000));
    }

    /// Mostly the next change of the clocks, if the zone knows any.
    private static Instant middle(ZoneId zone, SplittableRandom random) {
        Instant any =
                Instant.ofEpochSecond(
                        random.nextLong(FIRST.getEpochSecond() / 60, LAST.getEpochSecond() / 60)
                                * 60);
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        return change == null || random.nextInt(4) == 0 ? any : change.getInstant();
    }

    private static Instant near(Instant middle, SplittableRandom random) {
        return middle.plus(Duration.ofMinutes(random.nextInt(-4000, 4000)));
    }

    private static OpeningHours hours(ZoneId zone, LocalDate around, SplittableRandom random) {
        Map<DayOfWeek, List<DaySpan>> week = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, random.nextInt(4) == 0 ? List.of() : spans(random));
        }
        Set<LocalDate> holidays = days(around, random);
        Set<LocalDate> annual = days(around, random);
        Map<LocalDate, List<DaySpan>> overrides = new HashMap<>();
        for (LocalDate day : days(around, random)) {
            if (!holidays.contains(day) && !annual.contains(day)) {
                overrides.put(day, random.nextInt(3) == 0 ? List.of() : spans(random));
            }
        }
        Map<LocalDate, List<DaySpan>> breaks = new HashMap<>();
        days(around, random).forEach(day -> breaks.put(day, spans(random)));
        return new OpeningHours(
                zone,
                week,
                holidays,
                Set.copyOf(annual.stream().map(MonthDay::from).toList()),
                overrides,
                breaks);
    }

    private static Set<LocalDate> days(LocalDate around, SplittableRandom random) {
        Set<LocalDate> days = new TreeSet<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            days.add(around.plusDays(random.nextInt(-5, 6)));
        }
        return days;
    }

    /// Up to three, some touching, often in the small hours when clocks change.
    private static List<DaySpan> spans(SplittableRandom random) {
        TreeSet<Integer> bounds = new TreeSet<>();
        int bound = random.nextInt(3) == 0 ? 300 : 1440;
        for (int count = 2 * random.nextInt(1, 4); bounds.size() < count; ) {
            bounds.add(random.nextInt(10) == 0 ? 1440 : random.nextInt(bound) / 15 * 15);
        }
        List<DaySpan> spans = new ArrayList<>();
        List<Integer> sorted = List.copyOf(bounds);
        int step = random.nextBoolean() ? 1 : 2;
        for (int i = 0; i + 1 < sorted.size(); i += step) {
            spans.add(new DaySpan(sorted.get(i) * 60, sorted.get(i + 1) * 60));
        }
        return spans;
    }
}
