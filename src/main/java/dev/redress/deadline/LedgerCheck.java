package dev.redress.deadline;

import dev.redress.core.complaint.Status;
import dev.redress.core.sla.LedgerReplay;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.CaseClocks;
import dev.redress.store.LedgerStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Counts every clock of the open cases again from the ledger, and reports those that are stored
/// otherwise. Mends nothing: which of the two is right is for a person to say.
///
/// The limit of the order is one of cases for each status.
@ApplicationScoped
public class LedgerCheck implements Operation {

    private static final Logger LOG = Logger.getLogger(LedgerCheck.class);
    private static final int BATCH = 200;
    private static final Set<Status> OPEN =
            EnumSet.complementOf(
                    EnumSet.of(
                            Status.CLOSED,
                            Status.ARCHIVED,
                            Status.WITHDRAWN,
                            Status.MERGED,
                            Status.REJECTED));

    private final LedgerStore ledger;
    private final RulesInForce rules;
    private final DeskClock clock;

    LedgerCheck(LedgerStore ledger, RulesInForce rules, DeskClock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger-check";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .map(inForce -> new LedgerReplay(inForce.archive()))
                .chain(replay -> check(run, replay))
                .map(_ -> run.report());
    }

    private Uni<Void> check(OperationRun run, LedgerReplay replay) {
        return Multi.createFrom()
                .iterable(OPEN)
                .onItem()
                .transformToUniAndConcatenate(status -> check(run, replay, status))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> check(OperationRun run, LedgerReplay replay, Status status) {
        Position position = new Position();
        return run.repeat(() ->
                ledger.clocks(status, position.after, Math.min(BATCH, run.remaining()))
                        .invoke(cases -> compare(run, replay, cases))
                        .map(position::isMovedBeyond));
    }

    private static void compare(OperationRun run, LedgerReplay replay, List<CaseClocks> cases) {
        for (CaseClocks found : cases) {
            List<String> differences = replay.differences(found.deadlines(), found.ledger());
            if (differences.isEmpty()) {
                run.did(1);
            } else {
                String sentence =
                        "Case %s: %s".formatted(found.caseNo(), String.join("; ", differences));
                run.failed(sentence);
                LOG.error(sentence);
            }
        }
    }

    /// How far the check is in one status.
    private static final class Position {
        private UUID after = LedgerStore.BEGINNING;

        boolean isMovedBeyond(List<CaseClocks> cases) {
            if (!cases.isEmpty()) {
                after = cases.getLast().id();
            }
            return !cases.isEmpty();
        }
    }
}
