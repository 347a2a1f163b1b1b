package dev.redress.core.complaint;

import dev.redress.core.appeal.Appeal;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.util.Optional;

/// What the desk itself does about appeals that wait for too long (spec.md §5.2): a supervisor
/// stands in for experts who did not come, an operations lead takes over what was not decided.
final class ReviewRelief {

    private ReviewRelief() {}

    static Optional<Refusal> standIn(Draft draft, ReviewCommand.StandIn command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return notOfDesk(draft);
        }
        if (Reviewing.appealOf(draft).reviewer() != null) {
            return draft.refuse(Obstacle.UNCHANGED, "Somebody reviews it already");
        }
        Optional<Actor> free = Impartiality.firstWithoutPart(draft, command.candidates());
        free.ifPresent(actor -> Reviewing.take(draft, actor.name()));
        return free.isPresent() ? Optional.empty() : nobody(draft);
    }

    /// A lead who reviews it already goes on, and owns it from now on.
    static Optional<Refusal> takeOver(Draft draft, ReviewCommand.TakeOver command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return notOfDesk(draft);
        }
        Appeal appeal = Reviewing.appealOf(draft);
        if (appeal.takenOver()) {
            return draft.refuse(Obstacle.UNCHANGED, "An operations lead has taken it over");
        }
        Optional<Actor> lead =
                command.leads().stream()
                        .filter(actor -> actor.name().equals(appeal.reviewer()))
                        .findFirst()
                        .or(() -> Impartiality.firstWithoutPart(draft, command.leads()));
        lead.ifPresent(actor -> takeOver(draft, actor.name()));
        return lead.isPresent() ? Optional.empty() : nobody(draft);
    }

    private static void takeOver(Draft draft, String lead) {
        Reviewing.change(draft, appeal -> appeal.takenOverBy(lead));
        Reviewing.appointed(draft, lead);
    }

    private static Optional<Refusal> notOfDesk(Draft draft) {
        return draft.refuse(
                Obstacle.NOT_RESPONSIBLE, "Only the desk itself relieves reviewers who are late");
    }

    private static Optional<Refusal> nobody(Draft draft) {
        return draft.refuse(
                Obstacle.NOBODY_IMPARTIAL,
                "Everybody who could review the appeal in %s had a part in it"
                        .formatted(draft.found().caseNo()));
    }
}
