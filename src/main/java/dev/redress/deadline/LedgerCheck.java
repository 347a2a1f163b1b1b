package dev.redress.deadline;

import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.LedgerReplay;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.RulesInForce;
import dev.redress.store.CaseClocks;
import dev.redress.store.LedgerStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Counts every clock of the open cases again from the ledger, and reports those that are stored
/// otherwise. Mends no clock: which of the two is right is for a person to say. A case's place in
/// the queue follows from its clocks and is set right first, except by a dry run, which reports it.
@ApplicationScoped
public class LedgerCheck implements Operation {

    private static final Logger LOG = Logger.getLogger(LedgerCheck.class);

    private final LedgerStore ledger;
    private final QueuePlaces places;
    private final RulesInForce rules;
    private final DeskClock clock;

    LedgerCheck(LedgerStore ledger, QueuePlaces places, RulesInForce rules, DeskClock clock) {
        this.ledger = ledger;
        this.places = places;
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
        CaseCheck check = new CaseCheck(LOG, order);
        return (order.dryRun() ? Uni.createFrom().voidItem() : mendPlaces(order))
                .chain(rules::now)
                .map(inForce -> new Clocks(new LedgerReplay(inForce.archive())))
                .chain(clocks -> check.of(ledger::clocks, clocks))
                .map(_ -> check.report(this, now));
    }

    private Uni<Void> mendPlaces(OperationOrder order) {
        return places.mend(order.time())
                .invoke(mended -> {
                    if (mended > 0) {
                        LOG.infof("%d cases were put where they belong in the queue", mended);
                    }
                })
                .replaceWithVoid();
    }

    private record Clocks(LedgerReplay replay) implements CaseCheck.Subject<CaseClocks> {

        @Override
        public UUID id(CaseClocks found) {
            return found.id();
        }

        @Override
        public String caseNo(CaseClocks found) {
            return found.caseNo();
        }

        @Override
        public List<String> differences(CaseClocks found) {
            List<String> differences =
                    new ArrayList<>(replay.differences(found.deadlines(), found.ledger()));
            Instant next = Deadline.nextDueAt(found.deadlines()).orElse(null);
            if (!Objects.equals(next, found.nextDueAt())) {
                differences.add(
                        "stands in the queue as due at %s, but is at %s"
                                .formatted(found.nextDueAt(), next));
            }
            return differences;
        }
    }
}
