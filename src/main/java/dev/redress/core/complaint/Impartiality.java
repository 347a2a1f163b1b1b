package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may judge a case: whoever never had a part in it, at any time (spec.md §7.2).
final class Impartiality {

    private Impartiality() {}

    static boolean hadPart(Draft draft, String account) {
        return draft.dossier().recourse().hands().contains(account)
                || holders(draft).anyMatch(account::equals);
    }

    static Optional<Actor> firstWithoutPart(Draft draft, Iterable<Actor> candidates) {
        for (Actor candidate : candidates) {
            if (!hadPart(draft, candidate.name())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// Those whose part may be older than the timeline that was kept of it.
    private static Stream<String> holders(Draft draft) {
        Handling handling = draft.handling();
        Proposal proposal = handling.proposal();
        return Stream.of(
                        handling.assignee(),
                        handling.firstContactOwner(),
                        handling.decidedBy(),
                        proposal == null ? null : proposal.draftedBy(),
                        proposal == null ? null : proposal.approvedBy(),
                        proposal == null ? null : proposal.legallyApprovedBy())
                .filter(Objects::nonNull);
    }
}
