package dev.redress.assignment;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.complaint.RoutingCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.routing.Agent;
import dev.redress.platform.OperationRun;
import dev.redress.store.AssignmentStore;
import dev.redress.store.ChangeRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The cases of one run, one after another, and what became of each.
final class CaseSteps {

    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(CaseSteps.class);

    private final AssignmentStore cases;
    private final OperationRun run;
    private final Lifecycle lifecycle;
    private final boolean dryRun;

    CaseSteps(AssignmentStore cases, OperationRun run, Lifecycle lifecycle, boolean dryRun) {
        this.cases = cases;
        this.run = run;
        this.lifecycle = lifecycle;
        this.dryRun = dryRun;
    }

    OperationRun run() {
        return run;
    }

    /// How many cases the next batch may have.
    int batch() {
        return Math.min(BATCH, run.remaining());
    }

    /// Takes the step with each of the cases that are still `holder`'s. In a dry run they are
    /// counted alone.
    ///
    /// @param step what to do by the whole staff as it is; empty to leave the case as it is
    Uni<Void> take(
            List<UUID> ids,
            @Nullable String holder,
            BiFunction<Complaint, List<Agent>, Optional<RoutingCommand>> step) {
        if (dryRun) {
            run.did(ids.size());
            return Uni.createFrom().voidItem();
        }
        return run.each(ids, id -> take(id, holder, step));
    }

    private Uni<Void> take(
            UUID id,
            @Nullable String holder,
            BiFunction<Complaint, List<Agent>, Optional<RoutingCommand>> step) {
        ChangeRequest request = new ChangeRequest(id, ChangeRequest.ANY_VERSION, run.at());
        return cases.change(
                        request,
                        holder,
                        (fresh, staff) ->
                                step.apply(fresh, staff).map(command -> decide(fresh, command)))
                .invoke(outcome -> outcome.ifPresent(known -> note(id, known)))
                .onFailure()
                .invoke(failure -> note(id, failure))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Outcome decide(Complaint fresh, RoutingCommand command) {
        return lifecycle.decide(fresh, command, Actor.SYSTEM, run.at());
    }

    private void note(UUID id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            // A person was faster.
            case Outcome.Refused(Refusal refusal)
                    when refusal.obstacle() == Obstacle.UNCHANGED
                            || refusal.obstacle() == Obstacle.WRONG_STATUS -> {}
            case Outcome.Refused(Refusal refusal) -> failed(id, refusal.detail());
        }
    }

    private void note(UUID id, Throwable failure) {
        failed(id, failure.getClass().getSimpleName());
        LOG.warnf(failure, "Case %s cannot be given to anybody", id);
    }

    private void failed(UUID id, String cause) {
        run.failed("Case %s was not given to anybody: %s".formatted(id, cause));
    }
}
