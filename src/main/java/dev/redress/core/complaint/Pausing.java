package dev.redress.core.complaint;

import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Pause;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The times in which promises of a case stand still (spec.md §4.2, rule 8).
final class Pausing {

    private Pausing() {}

    static boolean isOn(Draft draft) {
        List<CasePause> pauses = draft.pauses();
        return !pauses.isEmpty() && pauses.getLast().isOpen();
    }

    /// When the open pause began; empty without one.
    static Optional<Instant> since(Draft draft) {
        return isOn(draft) ? Optional.of(draft.pauses().getLast().from()) : Optional.empty();
    }

    /// Stops what the policy lets stand still, from now on.
    static void begin(Draft draft, PauseReason reason) {
        for (Deadline deadline : draft.clocks().all()) {
            if (isPausable(draft, deadline.stage()) && reason.stops(deadline.stage())) {
                draft.clocks().suspend(deadline.stage(), reason.name());
            }
        }
        draft.pauses().add(new CasePause(reason, draft.now(), null));
    }

    /// Ends the open pause at `at`, which may be before now; without one nothing happens.
    static void end(Draft draft, Instant at) {
        if (isOn(draft)) {
            CasePause pause = draft.pauses().removeLast();
            draft.pauses().add(pause.endedAt(at));
            draft.clocks()
                    .resume(
                            new Pause(pause.from(), at),
                            pause.reason().name(),
                            draft.terms().planner());
        }
    }

    /// Lets one stage run on that stood still from `from` to `to`, which the case did not.
    static void end(Draft draft, Stage stage, PauseReason reason, Pause pause) {
        draft.clocks().resume(stage, pause, reason.name(), draft.terms().planner());
        draft.pauses().add(new CasePause(reason, pause.from(), pause.to()));
    }

    /// Those that are over, as far as they stopped the stage.
    static List<Pause> over(Draft draft, Stage stage) {
        return isPausable(draft, stage)
                ? draft.pauses().stream()
                        .filter(pause -> pause.reason().stops(stage))
                        .flatMap(pause -> pause.over().stream())
                        .toList()
                : List.of();
    }

    private static boolean isPausable(Draft draft, Stage stage) {
        return draft.terms().planner().pausable(stage, draft.facts());
    }
}
