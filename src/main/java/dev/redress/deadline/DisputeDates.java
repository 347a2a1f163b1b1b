package dev.redress.deadline;

import dev.redress.core.arbitration.ArbitrationCommand;
import dev.redress.core.complaint.Disputes;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.DisputeDateStore;
import dev.redress.store.DisputeStore;
import dev.redress.store.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Moves on what dates move in mediations and arbitrations (spec.md §5.3): a mediation that came to
/// nothing in its time is offered to a third party, and of obligations and awards that are not
/// performed people are told. Each case in a transaction of its own; one that cannot be moved is
/// reported and keeps no other waiting.
@ApplicationScoped
class DisputeDates implements Backlog {

    private static final Logger LOG = Logger.getLogger(DisputeDates.class);

    /// Somebody was faster.
    private static final Set<Obstacle> SETTLED =
            EnumSet.of(Obstacle.WRONG_STATE, Obstacle.WRONG_STATUS, Obstacle.WINDOW_OPEN);

    private final DisputeDateStore dates;
    private final DisputeStore disputes;
    private final RulesInForce rules;

    DisputeDates(DisputeDateStore dates, DisputeStore disputes, RulesInForce rules) {
        this.dates = dates;
        this.disputes = disputes;
        this.rules = rules;
    }

    /// What a date does to a case.
    private interface Move {
        Disputes.Decided of(Disputes found, Lifecycle lifecycle, Instant now);
    }

    Uni<Void> pass(SweepTally tally) {
        OperationRun run = tally.run();
        return dates.unmediated(run.at(), run.remaining())
                .chain(ids -> moveAll(tally, ids, mediation(new MediationCommand.Lapse())))
                .chain(() -> dates.broken(run.at(), run.remaining()))
                .chain(ids -> moveAll(tally, ids, mediation(new MediationCommand.Miss())))
                .chain(() -> dates.unperformed(run.at(), run.remaining()))
                .chain(ids -> moveAll(tally, ids, DisputeDates::missAward));
    }

    /// What [#pass] would try to move.
    @Override
    public Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return dates.unmediated(run.at(), run.remaining())
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> dates.broken(run.at(), run.remaining()))
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> dates.unperformed(run.at(), run.remaining()))
                .invoke(ids -> run.did(ids.size()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> waiting(Instant now, int most) {
        return Uni.join()
                .all(
                        dates.unmediated(now, most),
                        dates.broken(now, most),
                        dates.unperformed(now, most))
                .andFailFast()
                .map(lists -> lists.stream().mapToInt(List::size).sum());
    }

    private static Move mediation(MediationCommand command) {
        return (found, lifecycle, now) -> found.mediate(command, lifecycle, Actor.SYSTEM, now);
    }

    private static Disputes.Decided missAward(Disputes found, Lifecycle lifecycle, Instant now) {
        return found.arbitrate(new ArbitrationCommand.Miss(), lifecycle, Actor.SYSTEM, now);
    }

    private Uni<Void> moveAll(SweepTally tally, List<UUID> ids, Move move) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return rules.now()
                .map(inForce -> inForce.lifecycleAt(tally.run().at()))
                .chain(lifecycle -> tally.run().each(ids, id -> move(tally, id, move, lifecycle)));
    }

    private Uni<Void> move(SweepTally tally, UUID id, Move move, Lifecycle lifecycle) {
        Instant now = tally.run().at();
        return disputes.change(
                        new ChangeRequest(id, ChangeRequest.ANY_VERSION, now),
                        found -> move.of(found, lifecycle, now))
                .invoke(outcome -> note(tally, id, outcome))
                .onFailure(DisputeDates::isOfCase)
                .invoke(failure -> note(tally, id, failure))
                .onFailure(DisputeDates::isOfCase)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static void note(SweepTally tally, UUID id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted(var change) -> {
                tally.run().did(1);
                tally.tells(change);
            }
            case Outcome.Refused(Refusal refusal) when SETTLED.contains(refusal.obstacle()) -> {}
            case Outcome.Refused(Refusal refusal) -> fail(tally, id, refusal.detail());
        }
    }

    private static void note(SweepTally tally, UUID id, Throwable failure) {
        fail(tally, id, failure.getClass().getSimpleName());
        LOG.warnf(failure, "The dispute of case %s cannot be moved on", id);
    }

    private static void fail(SweepTally tally, UUID id, String cause) {
        tally.run().failed("The dispute of case %s was not moved on: %s".formatted(id, cause));
    }

    private static boolean isOfCase(Throwable failure) {
        return !Unavailable.isBehind(failure);
    }
}
