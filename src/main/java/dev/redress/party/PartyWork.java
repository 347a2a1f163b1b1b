package dev.redress.party;

import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.PartyCommand;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLink;
import dev.redress.party.PartyDoor.Passage;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.PartyLinkStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What a party does in its case. It is looked once more whether the link is open, now that nobody
/// else changes the case.
@Singleton
class PartyWork {

    private final PartyLinkStore links;

    PartyWork(PartyLinkStore links) {
        this.links = links;
    }

    /// @param after what becomes of the link
    Uni<Outcome> perform(
            Passage at, Function<PartyLink, PartyCommand> command, UnaryOperator<PartyLink> after) {
        Instant now = at.change().now();
        Lifecycle lifecycle = at.rules().lifecycleAt(now);
        return links.change(
                at.change(),
                at.opened().link().id(),
                (complaint, link) -> {
                    PartyDoor.requireOpen(link, complaint, now);
                    return new PartyLinkStore.Step(
                            lifecycle.decide(complaint, command.apply(link), at.party(), now),
                            after.apply(link));
                });
    }

    /// A step of the mediation of the case. Its parties are the customer and the merchant: whoever
    /// else has a link is refused.
    Uni<Outcome> mediate(Passage at, MediationCommand command) {
        requireMerchant(at.opened().link());
        Instant now = at.change().now();
        Lifecycle lifecycle = at.rules().lifecycleAt(now);
        return links.mediate(
                at.change(),
                at.opened().link().id(),
                (disputes, link) -> {
                    PartyDoor.requireOpen(link, disputes.complaint(), now);
                    return disputes.mediate(command, lifecycle, at.party(), now);
                });
    }

    private static void requireMerchant(PartyLink link) {
        if (link.party().kind() != PartyKind.MERCHANT) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            Obstacle.NOT_A_PARTY.name(),
                            "Not possible now",
                            "A mediation is between the customer and the merchant"));
        }
    }
}
