package dev.redress.insight;

import dev.redress.core.insight.DetectionPolicy;
import dev.redress.core.insight.SpikeWatch;
import dev.redress.core.insight.Surge;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.AlertStore;
import dev.redress.store.FoundAlert;
import dev.redress.store.InsightStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Looks at the complaints of the last 24 hours: opens an alert for each sudden rise and each mass
/// complaint, raises it when it becomes graver, closes it when it was calm for long, and grades the
/// open cases of mass complaints (spec.md §6.6), and hands on what was answered to all of them.
@ApplicationScoped
public class Insight implements Operation {

    private final InsightStore surges;
    private final AlertStore alerts;
    private final ClusterCases clusters;
    private final Broadcasts broadcasts;
    private final RulesInForce rules;
    private final DeskClock clock;

    Insight(
            InsightStore surges,
            AlertStore alerts,
            ClusterCases clusters,
            Broadcasts broadcasts,
            RulesInForce rules,
            DeskClock clock) {
        this.surges = surges;
        this.alerts = alerts;
        this.clusters = clusters;
        this.broadcasts = broadcasts;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "insight";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .chain(inForce ->
                        found(run, inForce)
                                .chain(found ->
                                        order.dryRun()
                                                ? rehearse(run, inForce, found)
                                                : tell(run, inForce, found)))
                .map(_ -> run.report());
    }

    private Uni<List<FoundAlert>> found(OperationRun run, Rules inForce) {
        DetectionPolicy policy = inForce.detectionAt(run.at());
        SpikeWatch watch = new SpikeWatch(policy, inForce.dynamicRulesAt(run.at()).promotions());
        AlertWords words = new AlertWords(inForce.wordingAt(run.at()));
        int countMin = Math.min(policy.spikeCountMin(), policy.clusterCustomersMin());
        return surges.surges(
                        run.at(),
                        countMin,
                        surge ->
                                policy.isMassComplaint(surge)
                                        || watch.judge(surge, run.at()).isPresent())
                .map(all ->
                        all.stream()
                                .flatMap(surge -> found(surge, words, policy, watch, run))
                                .toList());
    }

    private Stream<FoundAlert> found(
            Surge surge,
            AlertWords words,
            DetectionPolicy policy,
            SpikeWatch watch,
            OperationRun run) {
        Stream<FoundAlert> spike = watch.judge(surge, run.at()).map(words::of).stream();
        Stream<FoundAlert> crowd =
                policy.isMassComplaint(surge) ? Stream.of(words.of(surge)) : Stream.of();
        return Stream.concat(spike, crowd);
    }

    private Uni<Void> rehearse(OperationRun run, Rules inForce, List<FoundAlert> found) {
        Instant calmSince = calmSince(run, inForce);
        return alerts.untold(found, run.at(), calmSince)
                .invoke(run::did)
                .chain(() -> clusters.count(run))
                .chain(() -> broadcasts.count(run));
    }

    private Uni<Void> tell(OperationRun run, Rules inForce, List<FoundAlert> found) {
        Instant calmSince = calmSince(run, inForce);
        return alerts.raise(found, run.at(), calmSince)
                .invoke(run::did)
                .chain(() -> alerts.closeCalm(calmSince, run.at()))
                .chain(() -> clusters.grade(run, inForce.lifecycleAt(run.at())))
                .chain(() -> broadcasts.relay(run, inForce.lifecycleAt(run.at())));
    }

    private static Instant calmSince(OperationRun run, Rules inForce) {
        return run.at().minus(inForce.detectionAt(run.at()).calmAfter());
    }
}
