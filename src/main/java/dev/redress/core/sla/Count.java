package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// From where on and for how long a clock is counted.
public record Count(Stage stage, Instant startAt, Allowance allowance) {

    public static Count of(Deadline clock) {
        return new Count(clock.stage(), clock.startAt(), clock.allowance());
    }

    public boolean isOf(Deadline clock) {
        return equals(of(clock));
    }

    /// As long, from another instant on.
    public Count from(Instant start) {
        return new Count(stage, start, allowance);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(stage, startAt, allowance);
    }

    /// A running clock by this count. Its aims move with its start, and it is warned of anew if the
    /// new warning lies ahead.
    ///
    /// @param pauses those that it stood still in since this start and that are over, in order
    Deadline applied(Deadline clock, WorkCalendar calendar, List<Pause> pauses, Instant now) {
        Due due =
                allowance
                        .from(startAt, calendar)
                        .after(pauses, allowance.mode(), startAt, calendar);
        Duration shift = Duration.between(clock.startAt(), startAt);
        return new Deadline(
                stage,
                allowance,
                DeadlineState.RUNNING,
                startAt,
                due.dueAt(),
                due.warnAt(),
                due.warnAt().isAfter(now) ? null : clock.warnedAt(),
                null,
                clock.breachedAt(),
                pauses.stream().map(Pause::length).reduce(Duration.ZERO, Duration::plus),
                clock.responsibleRole(),
                clock.responsiblePerson(),
                clock.policyVersion(),
                due.calendarVersion(),
                due.provisional(),
                clock.targets().stream().map(target -> target.shifted(shift)).toList());
    }
}
