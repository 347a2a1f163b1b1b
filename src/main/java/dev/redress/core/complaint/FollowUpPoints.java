package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The dates by which customers were promised to hear from the desk again (spec.md §4.5, "Follow-up
/// point").
///
/// A case may have several. Its clock [Stage#FOLLOW_UP] runs for the nearest that is not over, and
/// passes on to the next when the customer was contacted. Its warning, at the opening of the
/// working day before, is the reminder of whoever works on the case.
final class FollowUpPoints {

    private static final int POINTS_MAX = 20;

    private FollowUpPoints() {}

    static Optional<Refusal> announce(Draft draft, Command.AnnounceFollowUp command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (isFull(draft)) {
            return tooMany(draft);
        }
        LocalDate day = dateOf(draft, command.date());
        add(draft, day, command.about());
        draft.tellCustomer(
                Template.FOLLOW_UP_ANNOUNCED,
                Map.of("dueOn", day.toString(), "about", command.about()));
        return Optional.empty();
    }

    static boolean isFull(Draft draft) {
        return draft.dossier().followUps().size() == POINTS_MAX;
    }

    static Optional<Refusal> tooMany(Draft draft) {
        return draft.refuse(
                Obstacle.TOO_MANY_FOLLOW_UPS,
                "A case has at most %d follow-ups".formatted(POINTS_MAX));
    }

    /// Adds one for a day after today, and answers its number. Whoever adds it tells the customer.
    static int add(Draft draft, LocalDate day, String about) {
        List<FollowUpPoint> points = new ArrayList<>(draft.dossier().followUps());
        FollowUpPoint point =
                new FollowUpPoint(
                        points.size() + 1, day, about, draft.actor().name(), draft.now(), null);
        points.add(point);
        draft.file(dossier -> dossier.withFollowUps(points));
        draft.write(
                EventType.FOLLOW_UP_ANNOUNCED,
                Map.of(
                        "followUp", String.valueOf(point.number()),
                        "dueOn", point.dueOn().toString(),
                        "about", point.about()));
        runForNearest(draft);
        return point.number();
    }

    private static LocalDate dateOf(Draft draft, FollowUpDate date) {
        return switch (date) {
            case FollowUpDate.On(LocalDate day) -> day;
            case FollowUpDate.After(int workingDays) ->
                    draft.terms().planner().workingDay(draft.now(), workingDays);
        };
    }

    /// The customer was told how the matter stands. That settles what was announced for the nearest
    /// date, and everything whose date has come.
    static void contacted(Draft draft) {
        Optional<LocalDate> nearest =
                open(draft).map(FollowUpPoint::dueOn).min(Comparator.naturalOrder());
        if (nearest.isEmpty()) {
            return;
        }
        LocalDate today = today(draft.now());
        LocalDate reach = nearest.get().isAfter(today) ? nearest.get() : today;
        List<FollowUpPoint> points = new ArrayList<>();
        for (FollowUpPoint point : draft.dossier().followUps()) {
            boolean isSettled = point.isOpen() && !point.dueOn().isAfter(reach);
            points.add(isSettled ? settled(draft, point, Map.of()) : point);
        }
        draft.file(dossier -> dossier.withFollowUps(points));
        if (draft.deadline(Stage.FOLLOW_UP)
                .filter(clock -> !dayOf(clock).isAfter(reach))
                .isPresent()) {
            draft.finish(Stage.FOLLOW_UP);
        }
        runForNearest(draft);
    }

    /// The customer heard of one of them in another way. The others stay as they are.
    static Optional<Refusal> finish(Draft draft, ClosingCommand.FinishFollowUp command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Optional<FollowUpPoint> known =
                draft.dossier().followUps().stream()
                        .filter(point -> point.number() == command.number())
                        .findFirst();
        if (known.isEmpty()) {
            return draft.refuse(
                    Obstacle.UNKNOWN_FOLLOW_UP, "There is no follow-up " + command.number());
        }
        if (!known.get().isOpen()) {
            return draft.refuse(Obstacle.UNCHANGED, "The customer has heard of it");
        }
        settle(draft, known.get(), Map.of("told", command.outcome()));
        return Optional.empty();
    }

    /// What it was about is over, or the customer was told of it. The others stay as they are.
    static void settle(Draft draft, int number) {
        FollowUpPoint point = draft.dossier().followUps().get(number - 1);
        if (point.isOpen()) {
            settle(draft, point, Map.of());
        }
    }

    static boolean isOpen(Draft draft, int number) {
        return draft.dossier().followUps().get(number - 1).isOpen();
    }

    private static void settle(Draft draft, FollowUpPoint known, Map<String, String> further) {
        FollowUpPoint fresh = settled(draft, known, further);
        draft.file(dossier ->
                dossier.withFollowUps(
                        dossier.followUps().stream()
                                .map(point -> point.number() == fresh.number() ? fresh : point)
                                .toList()));
        LocalDate day = fresh.dueOn();
        boolean isOwed = open(draft).anyMatch(point -> point.dueOn().equals(day));
        if (!isOwed
                && draft.deadline(Stage.FOLLOW_UP)
                        .filter(at -> dayOf(at).equals(day))
                        .isPresent()) {
            draft.finish(Stage.FOLLOW_UP);
            runForNearest(draft);
        }
    }

    /// @param further what else is worth telling of it
    private static FollowUpPoint settled(
            Draft draft, FollowUpPoint point, Map<String, String> further) {
        FollowUpPoint fresh = point.contacted(draft.now());
        Map<String, String> details = new HashMap<>(further);
        details.put("followUp", String.valueOf(fresh.number()));
        details.put("dueOn", fresh.dueOn().toString());
        details.put("inTime", String.valueOf(fresh.isKept()));
        draft.write(EventType.FOLLOW_UP_CONTACTED, details);
        return fresh;
    }

    /// Leaves a clock alone that runs for this date, or for an earlier one. Where no date lies
    /// ahead and nothing else is owed, what was missed meanwhile begins in the past: so it is
    /// broken.
    private static void runForNearest(Draft draft) {
        LocalDate today = today(draft.now());
        Optional<Deadline> owed = draft.deadline(Stage.FOLLOW_UP).filter(Deadline::isOwed);
        Optional<LocalDate> running =
                owed.filter(clock -> clock.state() == DeadlineState.RUNNING)
                        .map(FollowUpPoints::dayOf);
        open(draft)
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
        return open(draft)
                .filter(point -> point.dueOn().isAfter(today(point.announcedAt())))
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

    static Stream<FollowUpPoint> open(Draft draft) {
        return draft.dossier().followUps().stream().filter(FollowUpPoint::isOpen);
    }

    /// The date that the clock runs for: it is due at the very end of it.
    private static LocalDate dayOf(Deadline clock) {
        return today(clock.dueAt().minusNanos(1));
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
