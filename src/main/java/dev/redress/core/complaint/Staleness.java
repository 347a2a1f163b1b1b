package dev.redress.core.complaint;

import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;

/// Where the clock of inactivity runs (spec.md §4.2, rule 12). Every activity sets it back.
final class Staleness {

    /// How long a customer may think about a proposal before the desk must move again.
    private static final Duration THINKING_TIME = Duration.ofHours(24);

    private Staleness() {}

    /// The customer thinks once, however often the desk stirs meanwhile.
    private static Instant afterThinking(Draft draft) {
        Proposal proposal = draft.handling().proposal();
        Instant sentAt = proposal == null ? null : proposal.sentAt();
        Instant thought = sentAt == null ? draft.now() : sentAt.plus(THINKING_TIME);
        return thought.isAfter(draft.now()) ? thought : draft.now();
    }

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
            case PROPOSED -> draft.clocks().restart(Stage.STALE, afterThinking(draft));
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
