package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.WorkCalendar;
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
/// A case may have several. [FollowUpClock] runs for the nearest that is not over, and passes on to
/// the next when the customer was contacted.
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
        FollowUpClock.runForNearest(draft);
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
        LocalDate today = WorkCalendar.dateOf(draft.now());
        LocalDate reach = nearest.get().isAfter(today) ? nearest.get() : today;
        List<FollowUpPoint> points = new ArrayList<>();
        for (FollowUpPoint point : draft.dossier().followUps()) {
            boolean isSettled = point.isOpen() && !point.dueOn().isAfter(reach);
            points.add(isSettled ? settled(draft, point, Map.of()) : point);
        }
        draft.file(dossier -> dossier.withFollowUps(points));
        if (draft.deadline(Stage.FOLLOW_UP)
                .filter(clock -> !FollowUpClock.dayOf(clock).isAfter(reach))
                .isPresent()) {
            draft.finish(Stage.FOLLOW_UP);
        }
        FollowUpClock.runForNearest(draft);
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
                        .filter(at -> FollowUpClock.dayOf(at).equals(day))
                        .isPresent()) {
            draft.finish(Stage.FOLLOW_UP);
            FollowUpClock.runForNearest(draft);
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

    static Stream<FollowUpPoint> open(Draft draft) {
        return draft.dossier().followUps().stream().filter(FollowUpPoint::isOpen);
    }
}
