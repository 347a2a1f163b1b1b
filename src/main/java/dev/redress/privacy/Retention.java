package dev.redress.privacy;

import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.core.privacy.Pseudonyms;
import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.AppraisalErasure;
import dev.redress.store.DataRequestStore;
import dev.redress.store.ErasureStore;
import dev.redress.store.IncomingErasure;
import dev.redress.store.RetentionStore;
import dev.redress.store.RetentionStore.DueCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/// Erases what has been kept long enough, by the policy `retention`: transcripts, then whole cases,
/// then who looked at what, what came in from outside, and appraisals; and finishes erasures that
/// customers asked for and files that wait to be deleted. In batches, each its own transaction, so
/// that a run that is cut off goes on with the next. What is held stays.
@ApplicationScoped
public class Retention implements Operation {

    private static final int BATCH = 200;

    private final RetentionStore store;
    private final IncomingErasure incoming;
    private final AppraisalErasure appraisals;
    private final ErasureStore erasures;
    private final DataRequestStore requests;
    private final Erasures asked;
    private final ErasedFiles files;
    private final RulesInForce rules;
    private final DeskClock clock;

    Retention(
            RetentionStore store,
            IncomingErasure incoming,
            AppraisalErasure appraisals,
            ErasureStore erasures,
            DataRequestStore requests,
            Erasures asked,
            ErasedFiles files,
            RulesInForce rules,
            DeskClock clock) {
        this.store = store;
        this.incoming = incoming;
        this.appraisals = appraisals;
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
                .chain(() -> run.each(kept(run, policy), kept -> counted(run, kept)));
    }

    private static Uni<Void> counted(OperationRun run, Kept kept) {
        return kept.count().apply(run.remaining()).invoke(run::did).replaceWithVoid();
    }

    private Uni<Void> erased(OperationRun run, RetentionPolicy policy) {
        return open(run)
                .chain(() -> cases(run, before(policy.cases(), run)))
                .chain(() -> run.each(kept(run, policy), kept -> erased(run, kept)))
                .chain(() -> files.delete(run));
    }

    private static Uni<Void> erased(OperationRun run, Kept kept) {
        return run.repeat(() ->
                kept.erase()
                        .apply(Math.min(BATCH, run.remaining()))
                        .invoke(run::did)
                        .map(count -> count > 0));
    }

    /// What is erased by the batch, in this order.
    private List<Kept> kept(OperationRun run, RetentionPolicy policy) {
        Instant spoken = before(policy.transcripts(), run);
        Instant looked = before(policy.accessLog(), run);
        AppraisalMonth first = AppraisalMonth.of(before(policy.appraisals(), run));
        return List.of(
                new Kept(
                        most -> store.countTranscripts(spoken, most),
                        most -> store.eraseTranscripts(spoken, most, run.at())),
                new Kept(
                        most -> store.countLooks(looked, most),
                        most -> store.deleteLooks(looked, most)),
                new Kept(
                        most -> incoming.count(spoken, most), most -> incoming.erase(spoken, most)),
                new Kept(
                        most -> appraisals.count(first, most),
                        most -> appraisals.delete(first, most)));
    }

    /// Something that ends by age: how much of it is due, and what takes it away. Both are told how
    /// much at most, and answer how much it was.
    private record Kept(IntFunction<Uni<Integer>> count, IntFunction<Uni<Integer>> erase) {}

    private Uni<Void> open(OperationRun run) {
        return requests.openErasures(Math.min(BATCH, run.remaining()))
                .chain(open ->
                        run.eachByItself(
                                open,
                                request -> "request " + request.id(),
                                request ->
                                        asked.carryOut(request, run.at())
                                                .invoke(isDone -> run.did(isDone ? 1 : 0))));
    }

    /// What is not erased, because it cannot be or somebody works on it, comes first again and
    /// again: it is tried once.
    private Uni<Void> cases(OperationRun run, Instant before) {
        Set<UUID> kept = new HashSet<>();
        return run.repeat(() ->
                untried(before, kept, Math.min(BATCH, run.remaining()))
                        .call(due -> erase(run, due, kept))
                        .map(due -> !due.isEmpty()));
    }

    private Uni<List<DueCase>> untried(Instant before, Set<UUID> tried, int most) {
        return store.cases(before, most + tried.size())
                .map(found ->
                        found.stream()
                                .filter(one -> !tried.contains(one.id()))
                                .limit(most)
                                .toList());
    }

    /// Of one batch: a customer with several cases in it stays one customer, of no known name.
    private Uni<Void> erase(OperationRun run, List<DueCase> due, Set<UUID> kept) {
        Pseudonyms pseudonyms = Erasures.pseudonyms();
        due.forEach(one -> kept.add(one.id()));
        return run.eachByItself(
                due,
                one -> "case " + one.id(),
                one ->
                        erasures.erase(one.id(), pseudonyms, "system", run.at())
                                .invoke(isErased -> {
                                    if (isErased) {
                                        kept.remove(one.id());
                                        run.did(1);
                                    }
                                }));
    }

    private static Instant before(Period kept, OperationRun run) {
        return RetentionPolicy.before(kept, run.at());
    }
}
