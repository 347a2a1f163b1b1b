package dev.redress.insight;

import dev.redress.core.complaint.ClusterCommand;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.platform.OperationRun;
import dev.redress.store.BroadcastStore;
import dev.redress.store.BroadcastStore.Waiting;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.StaleVersion;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Hands answers to mass complaints on to their cases, one after the other, each in a transaction
/// of its own that also notes that the case has had it.
///
/// A case that changed since it was found is left to the next round: any number of rounds at once
/// have the effect of one, and one that was broken off is taken up where it stopped.
@ApplicationScoped
class Broadcasts {

    private static final Logger LOG = Logger.getLogger(Broadcasts.class);

    private final BroadcastStore broadcasts;
    private final ComplaintStore complaints;

    Broadcasts(BroadcastStore broadcasts, ComplaintStore complaints) {
        this.broadcasts = broadcasts;
        this.complaints = complaints;
    }

    private enum Handed {
        ON,
        NOT_NOW,
        FAILED
    }

    /// What a round handed on, and which cases it could not change.
    record Round(int answered, List<UUID> failed) {}

    /// All that is due, within the limit of the run.
    Uni<Void> relay(OperationRun run, Lifecycle lifecycle) {
        return run.repeat(() ->
                broadcasts
                        .waiting(null, run.at(), run.remaining())
                        .chain(waiting -> relay(waiting, run.at(), lifecycle, run::isOutOfTime))
                        .invoke(round -> note(run, round))
                        .map(round -> round.answered() > 0 && round.failed().isEmpty()));
    }

    /// How many [#relay] would try.
    Uni<Void> count(OperationRun run) {
        return broadcasts
                .waiting(null, run.at(), Math.max(1, run.remaining()))
                .invoke(waiting -> run.did(waiting.size()))
                .replaceWithVoid();
    }

    /// @param only absent for all answers
    Uni<Round> relay(@Nullable UUID only, Instant now, int limit, Lifecycle lifecycle) {
        return broadcasts
                .waiting(only, now, limit)
                .chain(waiting -> relay(waiting, now, lifecycle, () -> false));
    }

    /// @param isOver whether the rest must wait for the next time
    private Uni<Round> relay(
            List<Waiting> waiting, Instant now, Lifecycle lifecycle, BooleanSupplier isOver) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(one ->
                        isOver.getAsBoolean()
                                ? Uni.createFrom().item(Handed.NOT_NOW)
                                : relay(one, now, lifecycle))
                .collect()
                .asList()
                .map(handed -> round(waiting, handed));
    }

    private Uni<Handed> relay(Waiting waiting, Instant now, Lifecycle lifecycle) {
        ClusterCommand command =
                new ClusterCommand.Relay(
                        waiting.cluster(),
                        waiting.broadcast(),
                        waiting.author(),
                        waiting.text(),
                        waiting.english());
        return complaints
                .change(
                        new ChangeRequest(waiting.id(), waiting.version(), now),
                        fresh -> lifecycle.decide(fresh, command, Actor.SYSTEM, now))
                .map(outcome -> outcome instanceof Outcome.Accepted ? Handed.ON : Handed.NOT_NOW)
                .onFailure(StaleVersion.class)
                .recoverWithItem(Handed.NOT_NOW)
                .onFailure()
                .invoke(failure ->
                        LOG.warnf(failure, "Case %s did not get its answer", waiting.id()))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithItem(Handed.FAILED);
    }

    private static Round round(List<Waiting> waiting, List<Handed> handed) {
        Set<UUID> failed = new HashSet<>();
        int answered = 0;
        for (int i = 0; i < handed.size(); i++) {
            switch (handed.get(i)) {
                case ON -> answered++;
                case NOT_NOW -> {}
                case FAILED -> failed.add(waiting.get(i).id());
            }
        }
        return new Round(answered, List.copyOf(failed));
    }

    private static void note(OperationRun run, Round round) {
        run.did(round.answered());
        for (UUID id : round.failed()) {
            run.failed("Case %s did not get the answer to its mass complaint".formatted(id));
        }
    }
}
