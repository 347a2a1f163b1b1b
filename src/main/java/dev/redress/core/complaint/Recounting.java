package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.history.EventType;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Pause;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Counts the deadlines of a case anew: by another grade, or by other working days.
final class Recounting {

    private Recounting() {}

    /// Gives the case another grade, with the deadlines that belong to it. A pause is interrupted
    /// for it: what stands still is moved by the time it stood, and stands still again.
    static void regrade(Draft draft, UnaryOperator<Assessment> change) {
        boolean wasPaused = Pausing.isOn(draft);
        Pausing.end(draft, draft.now());
        CaseFacts before = draft.facts();
        draft.assess(change);
        List<Deadline> moved =
                draft.terms()
                        .planner()
                        .reclassified(
                                draft.clocks().all(),
                                before,
                                draft.facts(),
                                stage -> Pausing.over(draft, stage),
                                draft.now());
        String grade = draft.assessment().severity() + " " + draft.assessment().risk();
        for (Deadline deadline : moved) {
            replace(draft, deadline.heldBy(draft.handling().assignee()), grade);
        }
        if (draft.status() == Status.RESOLVED || draft.status() == Status.APPEALED) {
            // Nobody joins an investigation that is over.
            draft.clocks().cancel(Stage.SUPERVISOR_IN, grade);
        }
        if (wasPaused) {
            Pausing.begin(draft, PauseReason.GRADED_ANEW);
        }
    }

    /// Counts again what rests on working days, which are others now. Answers whether anything
    /// rests on others than before.
    static boolean recount(Draft draft, String calendars) {
        boolean isChanged = false;
        for (Deadline deadline : draft.clocks().all()) {
            List<Pause> since =
                    Pausing.over(draft, deadline.stage()).stream()
                            .filter(pause -> !pause.from().isBefore(deadline.startAt()))
                            .toList();
            Deadline fresh =
                    draft.terms().planner().recounted(deadline, since, reached(draft, deadline));
            isChanged |= !fresh.equals(deadline);
            replace(draft, fresh, calendars);
        }
        return isChanged;
    }

    /// How far the clock has come: one that stands still has come no further than where it stopped.
    private static Instant reached(Draft draft, Deadline deadline) {
        return deadline.state() == DeadlineState.PAUSED
                ? Pausing.since(draft).orElse(draft.now())
                : draft.now();
    }

    static void replace(Draft draft, Deadline fresh, String reason) {
        Optional<Deadline> earlier = draft.clocks().of(fresh.stage());
        draft.clocks().replace(fresh, reason);
        earlier.filter(known -> !known.dueAt().equals(fresh.dueAt()))
                .ifPresent(known ->
                        draft.write(
                                EventType.SLA_RETARGETED,
                                Map.of(
                                        "stage", fresh.stage().name(),
                                        "from", known.dueAt().toString(),
                                        "to", fresh.dueAt().toString(),
                                        "reason", reason)));
    }
}
