package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// The clock [Stage#FOLLOW_UP] of a case, which runs for the nearest date by which the customer was
/// promised to hear from the desk. Its warning, at the opening of the working day before, is the
/// reminder of whoever works on the case.
final class FollowUpClock {

    private FollowUpClock() {}

    /// Leaves a clock alone that runs for this date, or for an earlier one. Where no date lies
    /// ahead and nothing else is owed, what was missed meanwhile begins in the past: so it is
    /// broken.
    static void runForNearest(Draft draft) {
        LocalDate today = WorkCalendar.dateOf(draft.now());
        Optional<Deadline> owed = draft.deadline(Stage.FOLLOW_UP).filter(Deadline::isOwed);
        Optional<LocalDate> running =
                owed.filter(clock -> clock.state() == DeadlineState.RUNNING)
                        .map(FollowUpClock::dayOf);
        FollowUpPoints.open(draft)
                .filter(point -> point.dueOn().isAfter(today))
                .min(Comparator.comparing(FollowUpPoint::dueOn))
                .ifPresentOrElse(
                        next -> {
                            if (running.isEmpty() || next.dueOn().isBefore(running.get())) {
                                run(draft, next, draft.now());
                            }
                        },
                        () -> {
                            if (owed.isEmpty()) {
                                missed(draft).ifPresent(at -> run(draft, at, at.announcedAt()));
                            }
                        });
    }

    private static Optional<FollowUpPoint> missed(Draft draft) {
        return FollowUpPoints.open(draft)
                .filter(point -> point.dueOn().isAfter(WorkCalendar.dateOf(point.announcedAt())))
                .min(Comparator.comparing(FollowUpPoint::dueOn));
    }

    private static void run(Draft draft, FollowUpPoint point, Instant from) {
        Deadline clock =
                draft.terms()
                        .planner()
                        .announced(
                                Stage.FOLLOW_UP,
                                point.dueOn(),
                                draft.found().facts(draft.assessment()),
                                from);
        draft.clocks()
                .start(
                        clock.heldBy(draft.handling().assignee()),
                        EventType.FOLLOW_UP_ANNOUNCED.name());
    }

    /// The date that the clock runs for: it is due at the very end of it.
    static LocalDate dayOf(Deadline clock) {
        return WorkCalendar.dateOf(clock.dueAt().minusNanos(1));
    }
}
