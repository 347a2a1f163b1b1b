package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;

import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The life of one clock, made up from a seed: an allowance of any kind, pauses, raises to another
/// allowance, and a calendar with further holidays that is loaded somewhere between.
final class ClockPlay {

    private static final int STEPS_MAX = 8;

    /// An announced date neither stands still nor moves with the grade, so it has no such life.
    private static final List<Mode> MODES = List.of(Mode.CAL, Mode.WD, Mode.DAY, Mode.NEXT_START);

    private static final CalendarYear AMENDED = amended();
    private static final CalendarArchive ARCHIVE =
            new CalendarArchive(
                    Stream.concat(Delivered.YEARS.stream(), Stream.of(AMENDED)).toList());
    private static final WorkCalendar AMENDED_CALENDAR =
            new WorkCalendar(
                    Stream.concat(
                                    Delivered.YEARS.stream().filter(year -> year.year() != 2026),
                                    Stream.of(AMENDED))
                            .toList());

    private final long seed;
    private final Random random;
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private WorkCalendar calendar = Delivered.CALENDAR;
    private Deadline deadline;
    private Instant now;
    private @Nullable Instant pausedAt;

    ClockPlay(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        now = at("2026-01-05T00:00").plusSeconds(random.nextInt(300 * 24 * 3_600));
        deadline = started(allowance());
        note(LedgerEvent.STARTED, now);
        int steps = random.nextInt(STEPS_MAX + 1);
        for (int i = 0; i < steps; i++) {
            step();
        }
    }

    private void step() {
        Instant limit = pausedAt == null ? deadline.dueAt() : now.plus(Duration.ofDays(4));
        long left = Duration.between(now, limit).toSeconds();
        // Often on the same day, where most can go wrong.
        long room = random.nextBoolean() ? Math.min(left, 6 * 3_600) : left;
        now = now.plusSeconds(room <= 0 ? 0 : random.nextLong(room + 1));
        switch (random.nextInt(4)) {
            case 0 -> raise();
            case 1 -> recount();
            default -> stopOrGo();
        }
    }

    private void stopOrGo() {
        if (pausedAt == null) {
            deadline = deadline.suspended(now);
            pausedAt = now;
            note(LedgerEvent.PAUSED, now);
        } else {
            Pause pause = new Pause(pausedAt, now);
            pauses.add(pause);
            pausedAt = null;
            deadline = deadline.resumed(pause, calendar);
            note(LedgerEvent.RESUMED, now);
        }
    }

    private void raise() {
        if (pausedAt == null) {
            deadline = started(allowance());
            note(LedgerEvent.RETARGETED, now);
        }
    }

    private void recount() {
        calendar = AMENDED_CALENDAR;
        Instant reached = pausedAt == null ? now : pausedAt;
        Deadline fresh = deadline.recounted(calendar, pausesSinceBegin(), reached);
        if (!fresh.equals(deadline)) {
            deadline = fresh;
            note(LedgerEvent.RETARGETED, now);
        }
    }

    private Deadline started(Allowance allowance) {
        Due due = allowance.from(now, calendar);
        return new Deadline(
                Stage.RESOLVE,
                allowance,
                DeadlineState.RUNNING,
                now,
                due.dueAt(),
                due.warnAt(),
                null,
                null,
                null,
                Duration.ZERO,
                Role.AGENT,
                null,
                1,
                due.calendarVersion(),
                due.provisional(),
                List.of());
    }

    private Allowance allowance() {
        return switch (MODES.get(random.nextInt(MODES.size()))) {
            case CAL -> Allowance.elapsed(Duration.ofSeconds(1 + random.nextInt(10 * 24 * 3_600)));
            case NEXT_START -> new Allowance(Mode.NEXT_START, Duration.ZERO, 0);
            case DAY, DATE -> new Allowance(Mode.DAY, Duration.ZERO, 1 + random.nextInt(10));
            case WD ->
                    new Allowance(
                            Mode.WD,
                            Duration.ZERO,
                            1 + random.nextInt(10),
                            Allowance.WARN_AT_PERCENT,
                            random.nextInt(4) == 0
                                    ? Duration.ofSeconds(1 + random.nextInt(6 * 24 * 3_600))
                                    : null);
        };
    }

    private List<Pause> pausesSinceBegin() {
        return pauses.stream().filter(pause -> !pause.from().isBefore(begin())).toList();
    }

    private void note(LedgerEvent event, Instant at) {
        ledger.add(LedgerEntry.of(event, at, "TEST", deadline));
    }

    Deadline deadline() {
        return deadline;
    }

    Explanation explained() {
        return Explanation.of(deadline, ledger, ARCHIVE);
    }

    /// By which the clock was counted last.
    WorkCalendar calendar() {
        return calendar;
    }

    Instant begin() {
        return deadline.startAt();
    }

    Instant endOfStartDay() {
        return WorkCalendar.at(WorkCalendar.dateOf(begin()).plusDays(1), LocalTime.MIDNIGHT);
    }

    /// When it was due before any pause.
    Instant firstDueAt() {
        return deadline.allowance().from(begin(), calendar).dueAt();
    }

    @Nullable Instant firstStop() {
        List<Pause> since = pausesSinceBegin();
        return since.isEmpty() ? pausedAt : since.getFirst().from();
    }

    private static CalendarYear amended() {
        CalendarYear year =
                Delivered.YEARS.stream()
                        .filter(one -> one.year() == 2026)
                        .findFirst()
                        .orElseThrow();
        Set<LocalDate> holidays = new HashSet<>(year.holidays());
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2026, month, 11);
            if (!year.makeUpDays().contains(day)) {
                holidays.add(day);
            }
        }
        return new CalendarYear(2026, "CN-2026.2", year.notices(), holidays, year.makeUpDays());
    }

    @Override
    public String toString() {
        return "play %d: %s %s".formatted(seed, deadline, ledger);
    }
}
