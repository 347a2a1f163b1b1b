package dev.redress.deadline;

import dev.redress.core.complaint.Command;
import dev.redress.deadline.OwnSteps.Step;
import dev.redress.platform.OperationRun;
import dev.redress.store.SkillGroupStore;
import dev.redress.store.SkillGroupStore.Gap;
import dev.redress.store.SkillGroupStore.Orphan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Gives cases that nobody was given in time to the supervisors of their skill groups, where that
/// was told without being mended: by a command or an intake that caught up, or while the group had
/// no supervisor. What falls due under the eyes of the sweep, it assigns as it tells it.
@ApplicationScoped
class OrphanCases implements Backlog {

    private final SkillGroupStore groups;
    private final OwnSteps steps;

    OrphanCases(SkillGroupStore groups, OwnSteps steps) {
        this.groups = groups;
        this.steps = steps;
    }

    Uni<Void> assign(SweepTally tally) {
        OperationRun run = tally.run();
        return groups.orphans(run.at(), run.remaining())
                .chain(orphans -> assignAll(tally, orphans))
                .chain(() -> warn(tally));
    }

    /// What [#assign] would try to assign.
    @Override
    public Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return groups.orphans(run.at(), run.remaining())
                .invoke(orphans -> run.did(orphans.size()))
                .chain(() -> warn(tally));
    }

    @Override
    public Uni<Integer> waiting(Instant now, int most) {
        return groups.orphans(now, most).map(List::size);
    }

    // A refusal means that somebody was faster: the case is assigned, or over.
    private Uni<Void> assignAll(SweepTally tally, List<Orphan> orphans) {
        List<Step> all =
                orphans.stream()
                        .map(orphan ->
                                new Step(orphan.id(), new Command.HandOver(orphan.supervisor())))
                        .toList();
        return steps.take(tally, all, _ -> true);
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
}
