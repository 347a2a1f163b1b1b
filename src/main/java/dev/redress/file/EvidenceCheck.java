package dev.redress.file;

import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.HashChain;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.store.EvidenceChains;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Looks whether each piece of evidence is as it was handed in and follows the one before it. Of
/// what was erased only its place is looked at. Changes nothing.
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
        OperationRun run = new OperationRun(this, order, clock.instant());
        Walk walk = new Walk(run);
        return run.repeat(() ->
                        chains.following(walk.caseId, walk.number, Math.min(BATCH, run.remaining()))
                                .map(walk::on))
                .map(_ -> run.report());
    }

    /// Where the check has come to. For one run.
    private static final class Walk {

        private final OperationRun run;
        private UUID caseId = new UUID(0, 0);
        private int number;
        private String hash = HashChain.BEGINNING;

        Walk(OperationRun run) {
            this.run = run;
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
                run.did(1);
            } else {
                run.failed(
                        "Piece %d of case %s is not as it was handed in, or follows another one"
                                .formatted(exhibit.number(), exhibit.caseId()));
            }
            caseId = exhibit.caseId();
            number = exhibit.number();
            hash = exhibit.hash();
        }
    }
}
