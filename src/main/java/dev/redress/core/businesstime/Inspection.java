package dev.redress.core.businesstime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Looks for flaws in opening hours.
final class Inspection {

    private static final int SPANS_MAX = 24;

    private final OpeningHours hours;
    private final List<Flaw> flaws = new ArrayList<>();

    private Inspection(OpeningHours hours) {
        this.hours = hours;
    }

    /// All flaws, in the order in which opening hours are written.
    static List<Flaw> of(OpeningHours hours) {
        Inspection inspection = new Inspection(hours);
        inspection.inspect();
        if (inspection.flaws.isEmpty() && inspection.isNeverOpen()) {
            inspection.add("", Flaw.Kind.NEVER_OPEN, "is never open");
        }
        return inspection.flaws;
    }

    private void inspect() {
        for (DayOfWeek day : DayOfWeek.values()) {
            spans("week." + label(day), hours.week().getOrDefault(day, List.of()));
        }
        for (LocalDate day : hours.overrides().keySet().stream().sorted().toList()) {
            String place = "overrides." + day;
            spans(place, hours.overrides().getOrDefault(day, List.of()));
            if (hours.isHoliday(day)) {
                add(place, Flaw.Kind.HOLIDAY_AND_OVERRIDE, "is a holiday as well");
            }
        }
        for (LocalDate day : hours.breaks().keySet().stream().sorted().toList()) {
            spans("breaks." + day, hours.breaks().getOrDefault(day, List.of()));
        }
    }

    private void spans(String place, List<DaySpan> spans) {
        if (spans.size() > SPANS_MAX) {
            add(place, Flaw.Kind.TOO_MANY_SPANS, "has more than %d spans".formatted(SPANS_MAX));
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i - 1))) {
                add(place, Flaw.Kind.OVERLAPPING_SPANS, "has spans that overlap");
                return;
            }
        }
    }

    private boolean isNeverOpen() {
        boolean isWeekOpen = hours.week().values().stream().anyMatch(day -> !day.isEmpty());
        Stream<LocalDate> days =
                isWeekOpen
                        ? Horizon.FIRST_DAY.datesUntil(Horizon.LAST_DAY)
                        : hours.overrides().keySet().stream().filter(Horizon::contains);
        return days.noneMatch(this::isOpen);
    }

    private boolean isOpen(LocalDate day) {
        return !OpenDay.of(hours, WallClock.around(hours.zone(), day), day).isEmpty();
    }

    private void add(String place, Flaw.Kind kind, String message) {
        flaws.add(new Flaw(place, kind, message));
    }

    private static String label(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
