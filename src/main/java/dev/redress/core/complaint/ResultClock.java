package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The time for the result of a case, which may have to be counted once more.
final class ResultClock {

    /// What a result is owed by, whichever of them the kind of case has.
    static final List<Stage> STAGES = List.of(Stage.RESOLVE, Stage.ANSWER, Stage.COMPLETE);

    private ResultClock() {}

    /// Begins anew. What was kept or broken before stays on record.
    static void begin(Draft draft, EventType reason) {
        start(draft, reason, _ -> true);
    }

    /// The case is worked on again though it had a result already, which another one takes the
    /// place of: begins anew, unless it runs still.
    static void goOn(Draft draft, EventType reason) {
        start(draft, reason, stage -> draft.deadline(stage).filter(Deadline::isOwed).isEmpty());
    }

    /// Of the result that the case has had.
    static Optional<Deadline> finished(Draft draft) {
        return STAGES.stream()
                .flatMap(stage -> draft.deadline(stage).stream())
                .filter(clock -> clock.finishedAt() != null)
                .findFirst();
    }

    private static void start(Draft draft, EventType reason, Predicate<Stage> wanted) {
        STAGES.stream()
                .filter(wanted)
                .flatMap(stage ->
                        draft.terms().planner().start(stage, draft.facts(), draft.now()).stream())
                .map(fresh -> fresh.heldBy(draft.handling().assignee()))
                .toList()
                .forEach(fresh -> draft.clocks().start(fresh, reason.name()));
    }
}
