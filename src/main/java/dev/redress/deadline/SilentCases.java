package dev.redress.deadline;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.complaint.Status;
import dev.redress.core.identity.Actor;
import dev.redress.core.sla.Stage;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.SweepStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Closes cases whose customers let the time to appeal pass in silence.
///
/// A case that cannot be closed stays first in line and is reported by every run until a person
/// mends it. It takes one place of the limit, and keeps no other case waiting.
@ApplicationScoped
class SilentCases {

    private static final Logger LOG = Logger.getLogger(SilentCases.class);

    private final SweepStore sweeps;
    private final ComplaintStore complaints;
    private final RulesInForce rules;

    SilentCases(SweepStore sweeps, ComplaintStore complaints, RulesInForce rules) {
        this.sweeps = sweeps;
        this.complaints = complaints;
        this.rules = rules;
    }

    Uni<Void> close(OperationRun run) {
        return rules.now()
                .map(inForce -> inForce.lifecycleAt(run.at()))
                .chain(lifecycle ->
                        sweeps.lapsed(Stage.APPEAL_WINDOW, run.at(), run.remaining())
                                .chain(ids -> closeAll(run, ids, lifecycle)));
    }

    /// What [#close] would try to close.
    Uni<Void> count(OperationRun run) {
        return sweeps.lapsed(Stage.APPEAL_WINDOW, run.at(), run.remaining())
                .invoke(ids -> run.did(ids.size()))
                .replaceWithVoid();
    }

    /// Whether cases are left of which the limit of the run allowed no more. Of a dry run, `told`
    /// are counted and still there.
    Uni<Boolean> isMore(OperationRun run, int told) {
        return run.remaining() > 0
                ? Uni.createFrom().item(false)
                : sweeps.lapsed(Stage.APPEAL_WINDOW, run.at(), told + 1)
                        .map(ids -> ids.size() > told);
    }

    private Uni<Void> closeAll(OperationRun run, List<UUID> ids, Lifecycle lifecycle) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> close(run, id, lifecycle))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> close(OperationRun run, UUID id, Lifecycle lifecycle) {
        return complaints
                .change(
                        new ChangeRequest(id, ChangeRequest.ANY_VERSION, run.at()),
                        fresh -> decide(fresh, run, lifecycle))
                .invoke(outcome -> note(run, id, outcome))
                .onFailure()
                .invoke(failure -> note(run, id, failure))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static Outcome decide(Complaint fresh, OperationRun run, Lifecycle lifecycle) {
        return lifecycle.decide(fresh, new Command.CloseBySilence(), Actor.SYSTEM, run.at());
    }

    private static void note(OperationRun run, UUID id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            case Outcome.Refused(Refusal refusal) when isSettled(refusal) -> {}
            case Outcome.Refused(Refusal refusal) ->
                    run.failed("Case %s was not closed: %s".formatted(id, refusal.detail()));
        }
    }

    private static void note(OperationRun run, UUID id, Throwable failure) {
        run.failed("Case %s was not closed: %s".formatted(id, failure.getClass().getSimpleName()));
        LOG.warnf(failure, "Case %s cannot be closed", id);
    }

    /// Whether somebody was faster: another sweep closed the case, or the window began anew.
    private static boolean isSettled(Refusal refusal) {
        return refusal.status() == Status.CLOSED || refusal.obstacle() == Obstacle.WINDOW_OPEN;
    }
}
