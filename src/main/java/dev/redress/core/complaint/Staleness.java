package dev.redress.core.complaint;

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
                    draft.clocks().restart(Stage.STALE, draft.now());
            case PROPOSED -> draft.clocks().restart(Stage.STALE, draft.now().plus(THINKING_TIME));
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
                    draft.clocks().cancel(Stage.STALE, draft.status().name());
        }
    }
}
