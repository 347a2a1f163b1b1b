package dev.redress.deadline;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.complaint.Status;
import dev.redress.core.complaint.WaitCommand;
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

/// Moves cases on that time itself moves: those whose evidence did not come, whose third party did
/// not answer, and those whose customers let the time to appeal pass in silence.
///
/// A case that cannot be moved stays first in line and is reported by every run until a person
/// mends it. It takes one place of the limit, and keeps no other case waiting.
@ApplicationScoped
class LapsedCases {

    private static final Logger LOG = Logger.getLogger(LapsedCases.class);

    private final SweepStore sweeps;
    private final ComplaintStore complaints;
    private final RulesInForce rules;

    LapsedCases(SweepStore sweeps, ComplaintStore complaints, RulesInForce rules) {
        this.sweeps = sweeps;
        this.complaints = complaints;
        this.rules = rules;
    }

    /// Ends the waits whose time is over, each at its true instant.
    Uni<Void> endWaits(OperationRun run) {
        return evidenceWaits(run)
                .chain(ids -> moveAll(run, ids, new WaitCommand.EndWait()))
                .chain(() -> thirdPartyWaits(run))
                .chain(ids -> moveAll(run, ids, new WaitCommand.EndWait()));
    }

    /// Closes the cases of silent customers.
    Uni<Void> close(OperationRun run) {
        return silent(run).chain(ids -> moveAll(run, ids, new Command.CloseBySilence()));
    }

    /// What [#endWaits] and [#close] would try to move.
    Uni<Void> count(OperationRun run) {
        return evidenceWaits(run)
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> thirdPartyWaits(run))
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> silent(run))
                .invoke(ids -> run.did(ids.size()))
                .replaceWithVoid();
    }

    /// Whether cases are left of which the limit of the run allowed no more. Of a dry run, `told`
    /// are counted and still there.
    Uni<Boolean> isMore(OperationRun run, int told) {
        if (run.remaining() > 0) {
            return Uni.createFrom().item(false);
        }
        return Uni.join()
                .all(
                        sweeps.lapsed(Stage.EVIDENCE_WAIT, run.at(), told + 1),
                        sweeps.overdueWaits(run.at(), told + 1),
                        sweeps.lapsed(Stage.APPEAL_WINDOW, run.at(), told + 1))
                .andFailFast()
                .map(lists -> lists.stream().mapToInt(List::size).sum() > told);
    }

    private Uni<List<UUID>> evidenceWaits(OperationRun run) {
        return sweeps.lapsed(Stage.EVIDENCE_WAIT, run.at(), run.remaining());
    }

    private Uni<List<UUID>> thirdPartyWaits(OperationRun run) {
        return sweeps.overdueWaits(run.at(), run.remaining());
    }

    private Uni<List<UUID>> silent(OperationRun run) {
        return sweeps.lapsed(Stage.APPEAL_WINDOW, run.at(), run.remaining());
    }

    private Uni<Void> moveAll(OperationRun run, List<UUID> ids, Command command) {
        return rules.now()
                .map(inForce -> inForce.lifecycleAt(run.at()))
                .chain(lifecycle -> moveAll(run, ids, command, lifecycle));
    }

    private Uni<Void> moveAll(
            OperationRun run, List<UUID> ids, Command command, Lifecycle lifecycle) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> move(run, id, command, lifecycle))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> move(OperationRun run, UUID id, Command command, Lifecycle lifecycle) {
        return complaints
                .change(
                        new ChangeRequest(id, ChangeRequest.ANY_VERSION, run.at()),
                        fresh -> lifecycle.decide(fresh, command, Actor.SYSTEM, run.at()))
                .invoke(outcome -> note(run, id, outcome))
                .onFailure()
                .invoke(failure -> note(run, id, failure))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static void note(OperationRun run, UUID id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            case Outcome.Refused(Refusal refusal) when isSettled(refusal) -> {}
            case Outcome.Refused(Refusal refusal) ->
                    run.failed("Case %s was not moved on: %s".formatted(id, refusal.detail()));
        }
    }

    private static void note(OperationRun run, UUID id, Throwable failure) {
        run.failed(
                "Case %s was not moved on: %s".formatted(id, failure.getClass().getSimpleName()));
        LOG.warnf(failure, "Case %s cannot be moved on", id);
    }

    /// Whether somebody was faster: another sweep moved the case, or the time began anew.
    private static boolean isSettled(Refusal refusal) {
        return refusal.status() == Status.CLOSED || refusal.obstacle() == Obstacle.WINDOW_OPEN;
    }
}
