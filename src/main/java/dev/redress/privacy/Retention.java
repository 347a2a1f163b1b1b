package dev.redress.privacy;

import dev.redress.core.privacy.Pseudonyms;
import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.DataRequestStore;
import dev.redress.store.ErasureStore;
import dev.redress.store.IncomingErasure;
import dev.redress.store.RetentionStore;
import dev.redress.store.RetentionStore.DueCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jboss.logging.Logger;

/// Erases what has been kept long enough, by the policy `retention`: transcripts, then whole cases,
/// then who looked at what, and what came in from outside; and finishes erasures that customers
/// asked for and files that wait to be deleted. In batches, each its own transaction, so that a run
/// that is cut off goes on with the next. What is held stays.
@ApplicationScoped
public class Retention implements Operation {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int BATCH = 200;

    private final RetentionStore store;
    private final IncomingErasure incoming;
    private final ErasureStore erasures;
    private final DataRequestStore requests;
    private final Erasures asked;
    private final ErasedFiles files;
    private final RulesInForce rules;
    private final DeskClock clock;

    Retention(
            RetentionStore store,
            IncomingErasure incoming,
            ErasureStore erasures,
            DataRequestStore requests,
            Erasures asked,
            ErasedFiles files,
            RulesInForce rules,
            DeskClock clock) {
        this.store = store;
        this.incoming = incoming;
        this.erasures = erasures;
        this.requests = requests;
        this.asked = asked;
        this.files = files;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .map(inForce -> inForce.retentionAt(run.at()))
                .chain(policy -> order.dryRun() ? counted(run, policy) : erased(run, policy))
                .map(_ -> run.report());
    }

    private Uni<Void> counted(OperationRun run, RetentionPolicy policy) {
        return requests.openErasures(run.remaining())
                .invoke(open -> run.did(open.size()))
                .chain(() -> store.cases(before(policy.cases(), run), run.remaining()))
                .invoke(due -> run.did(due.size()))
                .chain(() ->
                        store.countTranscripts(before(policy.transcripts(), run), run.remaining()))
                .invoke(run::did)
                .chain(() -> store.countLooks(before(policy.accessLog(), run), run.remaining()))
                .invoke(run::did)
                .chain(() -> incoming.count(before(policy.transcripts(), run), run.remaining()))
                .invoke(run::did)
                .replaceWithVoid();
    }

    private Uni<Void> erased(OperationRun run, RetentionPolicy policy) {
        return open(run)
                .chain(() -> run.repeat(() -> cases(run, before(policy.cases(), run))))
                .chain(() -> run.repeat(() -> transcripts(run, before(policy.transcripts(), run))))
                .chain(() -> run.repeat(() -> looks(run, before(policy.accessLog(), run))))
                .chain(() -> run.repeat(() -> incoming(run, before(policy.transcripts(), run))))
                .chain(() -> files.delete(run));
    }

    private Uni<Void> open(OperationRun run) {
        return requests.openErasures(Math.min(BATCH, run.remaining()))
                .chain(open ->
                        run.each(
                                open,
                                request ->
                                        asked.carryOut(request, run.at())
                                                .invoke(isDone -> run.did(isDone ? 1 : 0))));
    }

    /// Of one batch: a customer with several cases in it stays one customer, of no known name.
    private Uni<Boolean> cases(OperationRun run, Instant before) {
        Pseudonyms pseudonyms = Erasures.pseudonyms();
        int done = run.remaining();
        return store.cases(before, Math.min(BATCH, run.remaining()))
                .chain(due -> erase(run, due, pseudonyms))
                .map(_ -> run.remaining() < done && run.failures() == 0);
    }

    private Uni<Void> erase(OperationRun run, List<DueCase> due, Pseudonyms pseudonyms) {
        return run.each(due, found -> erase(run, found, pseudonyms));
    }

    // A case that cannot be erased must not keep the ones behind it.
    private Uni<Void> erase(OperationRun run, DueCase due, Pseudonyms pseudonyms) {
        return erasures.erase(due.id(), pseudonyms, "system", run.at())
                .invoke(isErased -> run.did(isErased ? 1 : 0))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "Case %s cannot be erased", due.id());
                    run.failed("case " + due.id());
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Boolean> transcripts(OperationRun run, Instant before) {
        return store.eraseTranscripts(before, Math.min(BATCH, run.remaining()), run.at())
                .invoke(run::did)
                .map(count -> count > 0);
    }

    private Uni<Boolean> looks(OperationRun run, Instant before) {
        return store.deleteLooks(before, Math.min(BATCH, run.remaining()))
                .invoke(run::did)
                .map(count -> count > 0);
    }

    private Uni<Boolean> incoming(OperationRun run, Instant before) {
        return incoming.erase(before, Math.min(BATCH, run.remaining()))
                .invoke(run::did)
                .map(count -> count > 0);
    }

    private static Instant before(Period kept, OperationRun run) {
        return RetentionPolicy.before(kept, run.at());
    }
}
