package dev.redress.deadline;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.SkillGroupStore;
import dev.redress.store.SkillGroupStore.Gap;
import dev.redress.store.SkillGroupStore.Orphan;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/// Gives cases that nobody was given in time to the supervisors of their skill groups, where that
/// was told without being mended: by a command or an intake that caught up, or while the group had
/// no supervisor. What falls due under the eyes of the sweep, it assigns as it tells it.
@ApplicationScoped
class OrphanCases {

    private static final Logger LOG = Logger.getLogger(OrphanCases.class);

    private final SkillGroupStore groups;
    private final ComplaintStore complaints;
    private final RulesInForce rules;

    OrphanCases(SkillGroupStore groups, ComplaintStore complaints, RulesInForce rules) {
        this.groups = groups;
        this.complaints = complaints;
        this.rules = rules;
    }

    Uni<Void> assign(SweepTally tally) {
        OperationRun run = tally.run();
        return groups.orphans(run.at(), run.remaining())
                .chain(orphans ->
                        rules.now()
                                .map(inForce -> inForce.lifecycleAt(run.at()))
                                .chain(lifecycle -> assignAll(run, orphans, lifecycle)))
                .chain(() -> warn(tally));
    }

    /// What [#assign] would try to assign.
    Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return groups.orphans(run.at(), run.remaining())
                .invoke(orphans -> run.did(orphans.size()))
                .chain(() -> warn(tally));
    }

    private Uni<Void> assignAll(OperationRun run, List<Orphan> orphans, Lifecycle lifecycle) {
        return Multi.createFrom()
                .iterable(orphans)
                .onItem()
                .transformToUniAndConcatenate(orphan -> assign(run, orphan, lifecycle))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> assign(OperationRun run, Orphan orphan, Lifecycle lifecycle) {
        Command command = new Command.HandOver(orphan.supervisor());
        return complaints
                .change(
                        new ChangeRequest(orphan.id(), ChangeRequest.ANY_VERSION, run.at()),
                        fresh -> lifecycle.decide(fresh, command, Actor.SYSTEM, run.at()))
                .invoke(outcome -> note(run, outcome))
                .onFailure()
                .invoke(failure -> note(run, orphan, failure))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> warn(SweepTally tally) {
        return groups.gaps(tally.run().at())
                .invoke(gaps -> gaps.stream().map(OrphanCases::sentence).forEach(tally::alert))
                .replaceWithVoid();
    }

    private static String sentence(Gap gap) {
        return "Skill group %s has no supervisor: overdue cases assigned to nobody: %d"
                .formatted(gap.group(), gap.cases());
    }

    // A refusal means that somebody was faster: the case is assigned, or over.
    private static void note(OperationRun run, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            case Outcome.Refused _ -> {}
        }
    }

    private static void note(OperationRun run, Orphan orphan, Throwable failure) {
        String cause = failure.getClass().getSimpleName();
        run.failed("Case %s was not assigned: %s".formatted(orphan.id(), cause));
        LOG.warnf(failure, "Case %s cannot be assigned", orphan.id());
    }
}
