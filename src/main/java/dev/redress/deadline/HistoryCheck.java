package dev.redress.deadline;

import dev.redress.core.complaint.Replay;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.store.CaseHistory;
import dev.redress.store.HistoryStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Builds the state of the open cases again from their events, and reports those that are stored
/// otherwise. Mends nothing: which of the two is right is for a person to say.
///
/// A case that was opened before events held facts has nothing to be built from, and counts as
/// agreeing.
@ApplicationScoped
public class HistoryCheck implements Operation {

    private static final Logger LOG = Logger.getLogger(HistoryCheck.class);

    private final HistoryStore histories;
    private final DeskClock clock;

    HistoryCheck(HistoryStore histories, DeskClock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "history-check";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        Instant now = clock.instant();
        CaseCheck check = new CaseCheck(LOG, order);
        return check.of(histories::histories, new Histories()).map(_ -> check.report(this, now));
    }

    private static final class Histories implements CaseCheck.Subject<CaseHistory> {

        @Override
        public UUID id(CaseHistory found) {
            return found.complaint().id();
        }

        @Override
        public String caseNo(CaseHistory found) {
            return found.complaint().caseNo();
        }

        @Override
        public List<String> differences(CaseHistory found) {
            Replay replay = new Replay();
            found.facts().forEach(replay::then);
            return found.facts().isEmpty() ? List.of() : replay.differences(found.complaint());
        }
    }
}
