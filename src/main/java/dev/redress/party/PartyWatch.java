package dev.redress.party;

import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.PartyCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.PartyFigures;
import dev.redress.store.PartyFigures.DueLink;
import dev.redress.store.PartyLinkStore;
import dev.redress.store.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/// Warns the desk of parties whose time is nearly over, and writes down those that stayed silent,
/// with what follows from it. Safe to run twice: the second run finds nothing to do.
@ApplicationScoped
public class PartyWatch implements Operation {

    private static final Logger LOG = Logger.getLogger(PartyWatch.class);

    private final PartyFigures due;
    private final PartyLinkStore links;
    private final RulesInForce rules;
    private final DeskClock clock;

    PartyWatch(PartyFigures due, PartyLinkStore links, RulesInForce rules, DeskClock clock) {
        this.due = due;
        this.links = links;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "party-watch";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        Uni<Void> work = order.dryRun() ? count(run) : watch(run);
        return work.map(_ -> run.report());
    }

    private Uni<Void> count(OperationRun run) {
        return due.due(run.at(), run.remaining())
                .invoke(found -> run.did(found.size()))
                .replaceWithVoid();
    }

    private Uni<Void> watch(OperationRun run) {
        return due.leaveEnded(run.at())
                .chain(() -> due.due(run.at(), run.remaining()))
                .chain(found -> rules.now().chain(inForce -> followAll(run, found, inForce)));
    }

    private Uni<Void> followAll(OperationRun run, List<DueLink> found, Rules inForce) {
        return run.each(found, link -> follow(run, link, inForce));
    }

    private Uni<Void> follow(OperationRun run, DueLink link, Rules inForce) {
        return caughtUp(link, inForce, run.at())
                .invoke(outcome -> note(run, link, outcome))
                // The next party must not wait for what is wrong here. When the database is away
                // no link is at fault, and the run fails.
                .onFailure(PartyWatch::isOfLink)
                .invoke(failure -> note(run, link, failure))
                .onFailure(PartyWatch::isOfLink)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Outcome> caughtUp(DueLink due, Rules inForce, Instant now) {
        return links.change(
                new ChangeRequest(due.complaintId(), ChangeRequest.ANY_VERSION, now),
                due.linkId(),
                (complaint, link) ->
                        new PartyLinkStore.Step(
                                inForce.lifecycleAt(now)
                                        .decide(
                                                complaint,
                                                new PartyCommand.FollowParty(link),
                                                Actor.SYSTEM,
                                                now),
                                link.caughtUp(now)));
    }

    /// Refused is what another watch, an answer or the end of the case has settled meanwhile.
    private static void note(OperationRun run, DueLink link, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            case Outcome.Refused(var refusal)
                    when refusal.obstacle() == Obstacle.UNCHANGED
                            || refusal.obstacle() == Obstacle.WRONG_STATUS -> {}
            case Outcome.Refused(var refusal) ->
                    run.failed(
                            "Link %s was not followed: %s"
                                    .formatted(link.linkId(), refusal.detail()));
        }
    }

    private static void note(OperationRun run, DueLink link, Throwable failure) {
        String cause = failure.getClass().getSimpleName();
        run.failed("Link %s was not followed: %s".formatted(link.linkId(), cause));
        LOG.warnf(
                failure,
                "Link %s of case %s cannot be followed",
                link.linkId(),
                link.complaintId());
    }

    private static boolean isOfLink(Throwable failure) {
        return !Unavailable.isBehind(failure);
    }
}
