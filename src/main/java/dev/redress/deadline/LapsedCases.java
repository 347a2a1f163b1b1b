package dev.redress.deadline;

import dev.redress.core.complaint.ClosingCommand;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.complaint.Status;
import dev.redress.core.complaint.WaitCommand;
import dev.redress.core.sla.Stage;
import dev.redress.deadline.OwnSteps.Step;
import dev.redress.platform.OperationRun;
import dev.redress.store.SweepStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// Moves cases on that time itself moves: those whose evidence did not come, whose third party did
/// not answer, those whose customers let the time to appeal pass in silence, and those to which
/// nobody can come back any more.
///
/// A case that cannot be moved stays first in line and is reported by every run until a person
/// mends it. It takes one place of the limit, and keeps no other case waiting.
@ApplicationScoped
class LapsedCases implements Backlog {

    private final SweepStore sweeps;
    private final OwnSteps steps;

    LapsedCases(SweepStore sweeps, OwnSteps steps) {
        this.sweeps = sweeps;
        this.steps = steps;
    }

    /// Ends the waits whose time is over, each at its true instant.
    Uni<Void> endWaits(SweepTally tally) {
        OperationRun run = tally.run();
        return evidenceWaits(run)
                .chain(ids -> moveAll(tally, ids, new WaitCommand.EndWait(), LapsedCases::isEnded))
                .chain(() -> thirdPartyWaits(run))
                .chain(ids -> moveAll(tally, ids, new WaitCommand.EndWait(), LapsedCases::isEnded));
    }

    /// Closes the cases of silent customers.
    Uni<Void> close(SweepTally tally) {
        return silent(tally.run())
                .chain(ids ->
                        moveAll(tally, ids, new Command.CloseBySilence(), LapsedCases::isClosed));
    }

    /// Puts away the cases to which nobody can come back any more.
    Uni<Void> archive(SweepTally tally) {
        return archivable(tally.run())
                .chain(ids ->
                        moveAll(tally, ids, new ClosingCommand.Archive(), LapsedCases::isArchived));
    }

    /// What [#endWaits], [#close] and [#archive] would try to move.
    @Override
    public Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return evidenceWaits(run)
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> thirdPartyWaits(run))
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> silent(run))
                .invoke(ids -> run.did(ids.size()))
                .chain(() -> archivable(run))
                .invoke(ids -> run.did(ids.size()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> waiting(Instant now, int most) {
        return Uni.join()
                .all(
                        sweeps.lapsed(Stage.EVIDENCE_WAIT, now, most),
                        sweeps.overdueWaits(now, most),
                        sweeps.silent(now, most),
                        sweeps.archivable(now, most))
                .andFailFast()
                .map(lists -> lists.stream().mapToInt(List::size).sum());
    }

    private Uni<List<UUID>> evidenceWaits(OperationRun run) {
        return sweeps.lapsed(Stage.EVIDENCE_WAIT, run.at(), run.remaining());
    }

    private Uni<List<UUID>> thirdPartyWaits(OperationRun run) {
        return sweeps.overdueWaits(run.at(), run.remaining());
    }

    private Uni<List<UUID>> silent(OperationRun run) {
        return sweeps.silent(run.at(), run.remaining());
    }

    private Uni<List<UUID>> archivable(OperationRun run) {
        return sweeps.archivable(run.at(), run.remaining());
    }

    private Uni<Void> moveAll(
            SweepTally tally, List<UUID> ids, Command command, Predicate<Refusal> isSettled) {
        List<Step> all = ids.stream().map(id -> new Step(id, command)).toList();
        return steps.take(tally, all, isSettled);
    }

    /// Whether somebody was faster: another sweep or a command ended the wait.
    private static boolean isEnded(Refusal refusal) {
        return refusal.obstacle() == Obstacle.WRONG_STATUS;
    }

    /// Whether somebody was faster: another sweep closed the case, or the window began anew.
    private static boolean isClosed(Refusal refusal) {
        return refusal.status() == Status.CLOSED
                || refusal.obstacle() == Obstacle.WINDOW_OPEN
                || refusal.obstacle() == Obstacle.FOLLOW_UP_OPEN;
    }

    /// Whether somebody was faster: another sweep archived the case, or a person opened it again.
    private static boolean isArchived(Refusal refusal) {
        return refusal.obstacle() == Obstacle.WRONG_STATUS
                || refusal.obstacle() == Obstacle.WINDOW_OPEN
                || refusal.obstacle() == Obstacle.FOLLOW_UP_OPEN;
    }
}
