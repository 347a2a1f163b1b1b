package dev.redress.core.complaint;

import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Stage;
import java.time.Duration;

/// Where the clock of inactivity runs (spec.md §4.2, rule 12). Every activity sets it back.
final class Staleness {

    /// How long a customer may think about a proposal before the desk must move again.
    private static final Duration THINKING_TIME = Duration.ofHours(24);

    private Staleness() {}

    static void afterActivity(Draft draft) {
        switch (draft.status()) {
            case RECEIVED,
                    CLASSIFIED,
                    ASSIGNED,
                    INVESTIGATING,
                    AWAITING_THIRD_PARTY,
                    PENDING_APPROVAL,
                    DECIDED ->
                    draft.change(Stage.STALE, stale -> stale.restarted(draft.now()));
            case PROPOSED ->
                    draft.change(
                            Stage.STALE, stale -> stale.restarted(draft.now().plus(THINKING_TIME)));
            case AWAITING_CUSTOMER,
                    EXECUTING,
                    RESOLVED,
                    APPEALED,
                    IN_MEDIATION,
                    IN_ARBITRATION,
                    CLOSED,
                    ARCHIVED,
                    WITHDRAWN,
                    MERGED,
                    REJECTED ->
                    draft.change(Stage.STALE, Deadline::cancelled);
        }
    }
}
