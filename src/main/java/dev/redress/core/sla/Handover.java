package dev.redress.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives a case that was not assigned in time to the supervisor on [Standby] (spec.md §4.4). The
/// breach stays, and learns when the case was assigned.
final class Handover {

    private Handover() {}

    /// To whom, if the breach of `ASSIGN` is among what was found; absent when somebody has the
    /// case already or nobody stands by.
    static @Nullable Standby of(Watched found, List<Happening> happenings) {
        boolean overdue = happenings.stream().anyMatch(Handover::isUnassigned);
        return overdue && found.assignee() == null ? found.standby() : null;
    }

    /// All deadlines of `found` that are others after it.
    ///
    /// @param changed what time has done to them
    static List<Deadline> after(
            Watched found, List<Deadline> changed, Standby standby, Instant now) {
        Map<Stage, Deadline> known = byStage(found.deadlines());
        Map<Stage, Deadline> fresh = byStage(found.deadlines());
        fresh.putAll(byStage(changed));
        List<Deadline> others = new ArrayList<>();
        for (Deadline deadline : fresh.values()) {
            Deadline held =
                    deadline.stage() == Stage.ASSIGN
                            ? deadline.finished(now)
                            : deadline.heldBy(standby.supervisor());
            if (!held.equals(known.get(deadline.stage()))) {
                others.add(held);
            }
        }
        return others;
    }

    static boolean isUnassigned(Happening happening) {
        return happening instanceof Happening.Breached(var deadline)
                && deadline.stage() == Stage.ASSIGN;
    }

    private static Map<Stage, Deadline> byStage(List<Deadline> deadlines) {
        Map<Stage, Deadline> byStage = new EnumMap<>(Stage.class);
        for (Deadline deadline : deadlines) {
            byStage.put(deadline.stage(), deadline);
        }
        return byStage;
    }
}
