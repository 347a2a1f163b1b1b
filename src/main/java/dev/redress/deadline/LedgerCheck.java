package dev.redress.deadline;

import dev.redress.core.complaint.Status;
import dev.redress.core.sla.LedgerReplay;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.RulesInForce;
import dev.redress.store.CaseClocks;
import dev.redress.store.LedgerStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Counts every clock of the open cases again from the ledger, and reports those that are stored
/// otherwise. Mends nothing: which of the two is right is for a person to say.
///
/// Goes through all open cases, however many; the limit of the order is one of differences, after
/// which somebody must look anyway.
@ApplicationScoped
public class LedgerCheck implements Operation {

    private static final Logger LOG = Logger.getLogger(LedgerCheck.class);
    private static final int BATCH = 200;
    private static final int LOGGED_MAX = 100;
    private static final List<Status> OPEN =
            Stream.of(Status.values()).filter(Status::isOpen).toList();

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
        Instant now = clock.instant();
        Findings findings = new Findings(order.limit());
        return rules.now()
                .map(inForce -> new LedgerReplay(inForce.archive()))
                .chain(replay -> check(findings, replay))
                .map(_ -> findings.report(this, order, now));
    }

    private Uni<Void> check(Findings findings, LedgerReplay replay) {
        return Multi.createFrom()
                .iterable(OPEN)
                .onItem()
                .transformToUniAndConcatenate(status -> check(findings, replay, status))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> check(Findings findings, LedgerReplay replay, Status status) {
        Position position = new Position();
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        ledger.clocks(status, position.after, BATCH)
                                .invoke(cases -> findings.compare(replay, cases))
                                .map(position::isMovedBeyond))
                .whilst(isMoreLeft -> isMoreLeft && !findings.isFull())
                .onItem()
                .ignoreAsUni();
    }

    /// What the check has found so far. Not for two threads at once.
    private static final class Findings {
        private final int limit;
        private final List<String> differences = new ArrayList<>();
        private int agreed;

        Findings(int limit) {
            this.limit = limit;
        }

        boolean isFull() {
            return differences.size() >= limit;
        }

        void compare(LedgerReplay replay, List<CaseClocks> cases) {
            for (CaseClocks found : cases) {
                List<String> wrong = replay.differences(found.deadlines(), found.ledger());
                if (wrong.isEmpty()) {
                    agreed++;
                } else {
                    add("Case %s: %s".formatted(found.caseNo(), String.join("; ", wrong)));
                }
            }
        }

        private void add(String sentence) {
            differences.add(sentence);
            if (differences.size() <= LOGGED_MAX) {
                LOG.error(sentence);
            }
        }

        OperationReport report(Operation check, OperationOrder order, Instant at) {
            if (!differences.isEmpty()) {
                LOG.errorf("%d cases differ from their ledger", differences.size());
            }
            return new OperationReport(check.name(), order.dryRun(), at, agreed, differences);
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
