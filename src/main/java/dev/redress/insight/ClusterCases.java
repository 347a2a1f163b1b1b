package dev.redress.insight;

import dev.redress.core.complaint.GradeCommand;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.identity.Actor;
import dev.redress.platform.OperationRun;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ClusterStore;
import dev.redress.store.ClusterStore.Newcomer;
import dev.redress.store.ComplaintStore;
import dev.redress.store.StaleVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Grades the open cases of mass complaints, one after the other, each in a transaction of its own.
/// Whoever is a member already is left alone, and so is a case that somebody changed meanwhile: the
/// next run finds it again.
@ApplicationScoped
class ClusterCases {

    private static final Logger LOG = Logger.getLogger(ClusterCases.class);

    private final ClusterStore clusters;
    private final ComplaintStore complaints;

    ClusterCases(ClusterStore clusters, ComplaintStore complaints) {
        this.clusters = clusters;
        this.complaints = complaints;
    }

    Uni<Void> grade(OperationRun run, Lifecycle lifecycle) {
        Map<UUID, Long> versions = new HashMap<>();
        return newcomers(run)
                .chain(found ->
                        run.each(found, newcomer -> join(run, newcomer, lifecycle, versions)));
    }

    /// What [#grade] would try to grade, of clusters that are known already.
    Uni<Void> count(OperationRun run) {
        return clusters.waiting(run.at(), Math.max(1, run.remaining()))
                .invoke(waiting -> run.did(waiting.size()))
                .replaceWithVoid();
    }

    private Uni<List<Newcomer>> newcomers(OperationRun run) {
        return run.remaining() == 0
                ? Uni.createFrom().item(List.of())
                : clusters.newcomers(run.at(), run.remaining());
    }

    /// @param versions of the cases that this run has changed: a case may belong to several
    private Uni<Void> join(
            OperationRun run, Newcomer newcomer, Lifecycle lifecycle, Map<UUID, Long> versions) {
        GradeCommand command = command(newcomer);
        long version = versions.getOrDefault(newcomer.id(), newcomer.version());
        return complaints
                .change(
                        new ChangeRequest(newcomer.id(), version, run.at()),
                        fresh -> lifecycle.decide(fresh, command, Actor.SYSTEM, run.at()))
                .invoke(outcome -> note(run, newcomer, outcome))
                .invoke(outcome -> note(versions, newcomer, outcome))
                .onFailure(StaleVersion.class)
                .recoverWithNull()
                .onFailure()
                .invoke(failure -> note(run, newcomer, failure))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static GradeCommand command(Newcomer newcomer) {
        String matter = "%s %s".formatted(newcomer.dimension(), newcomer.value());
        return newcomer.isMember()
                ? new GradeCommand.CarryReport(newcomer.cluster(), matter)
                : new GradeCommand.JoinCluster(newcomer.cluster(), matter, newcomer.reports());
    }

    private static void note(Map<UUID, Long> versions, Newcomer newcomer, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted(var change)) {
            versions.put(newcomer.id(), change.after().version());
        }
    }

    private static void note(OperationRun run, Newcomer newcomer, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            case Outcome.Refused(Refusal refusal) -> {
                if (refusal.obstacle() != Obstacle.WRONG_STATUS) {
                    fail(run, newcomer, refusal.detail());
                }
            }
        }
    }

    private static void note(OperationRun run, Newcomer newcomer, Throwable failure) {
        fail(run, newcomer, failure.getClass().getSimpleName());
        LOG.warnf(failure, "Case %s cannot join its cluster", newcomer.id());
    }

    private static void fail(OperationRun run, Newcomer newcomer, String cause) {
        run.failed("Case %s did not join its cluster: %s".formatted(newcomer.id(), cause));
    }
}
