package dev.redress.file;

import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.HashChain;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.store.EvidenceChains;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Looks whether each piece of evidence is as it was handed in and follows the one before it. Of
/// what was erased only its place is looked at. Changes nothing. The limit of the order is one of
/// pieces that are not, after which somebody must look anyway.
@ApplicationScoped
public class EvidenceCheck implements Operation {

    private static final int BATCH = 500;

    private final EvidenceChains chains;
    private final DeskClock clock;

    EvidenceCheck(EvidenceChains chains, DeskClock clock) {
        this.chains = chains;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evidence-check";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        Instant now = clock.instant();
        Walk walk = new Walk(order);
        return Multi.createBy()
                .repeating()
                .uni(() -> walk.mayGoOn() ? next(walk) : Uni.createFrom().item(false))
                .whilst(isMoreLeft -> isMoreLeft)
                .onItem()
                .ignoreAsUni()
                .map(_ -> walk.report(this, now));
    }

    private Uni<Boolean> next(Walk walk) {
        return chains.following(walk.caseId, walk.number, BATCH).map(walk::on);
    }

    /// Where the check has come to. For one run.
    private static final class Walk {

        private final OperationOrder order;
        private final List<String> faults = new ArrayList<>();
        private int whole;
        private boolean outOfTime;
        private UUID caseId = new UUID(0, 0);
        private int number;
        private String hash = HashChain.BEGINNING;

        Walk(OperationOrder order) {
            this.order = order;
        }

        boolean mayGoOn() {
            outOfTime = outOfTime || order.time().isReached();
            return !outOfTime && faults.size() < order.limit();
        }

        /// Answers whether there may be more.
        boolean on(List<Exhibit> exhibits) {
            exhibits.forEach(this::on);
            return !exhibits.isEmpty();
        }

        private void on(Exhibit exhibit) {
            String previous = exhibit.caseId().equals(caseId) ? hash : HashChain.BEGINNING;
            boolean isItself =
                    exhibit.erasedAt() != null
                            || exhibit.hash()
                                    .equals(
                                            HashChain.hash(
                                                    exhibit.previousHash(), exhibit.fields()));
            if (isItself && exhibit.previousHash().equals(previous)) {
                whole++;
            } else {
                faults.add(
                        "Piece %d of case %s is not as it was handed in, or follows another one"
                                .formatted(exhibit.number(), exhibit.caseId()));
            }
            caseId = exhibit.caseId();
            number = exhibit.number();
            hash = exhibit.hash();
        }

        OperationReport report(Operation check, Instant at) {
            return new OperationReport(
                    check.name(), order.dryRun(), at, whole, outOfTime, null, faults);
        }
    }
}
