package dev.redress.deadline;

import dev.redress.core.complaint.Command;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.CalendarYear;
import dev.redress.deadline.OwnSteps.Step;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.RecountStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Counts the open clocks again that rest on working days which are others by now: a year was
/// loaded after they were counted, or amended (spec.md §4.2, rule 2). What is over stays as it is.
///
/// While the rules do not change there is nothing to find, and the open clocks are many: see
/// [RecountMemory] for when a run looks.
@ApplicationScoped
public class DeadlineRecount implements Operation {

    private static final int BATCH = 200;

    private final RecountStore clocks;
    private final OwnSteps steps;
    private final RulesInForce rules;
    private final DeskClock clock;
    private final RecountMemory memory = new RecountMemory();

    DeadlineRecount(RecountStore clocks, OwnSteps steps, RulesInForce rules, DeskClock clock) {
        this.clocks = clocks;
        this.steps = steps;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadline-recount";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now().chain(inForce -> pass(run, order, inForce)).map(_ -> run.report());
    }

    /// Counts the clocks again that run in one year, as far as `limit` cases.
    Uni<OperationReport> recount(int year, int limit) {
        OperationOrder order = new OperationOrder(false, limit);
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .chain(inForce ->
                        years(
                                run,
                                order,
                                inForce.calendar().years().stream()
                                        .filter(loaded -> loaded.year() == year)
                                        .toList()))
                .map(_ -> run.report());
    }

    private Uni<Void> pass(OperationRun run, OperationOrder order, Rules inForce) {
        if (!order.dryRun() && memory.isSettled(inForce.revision(), run.at())) {
            return Uni.createFrom().voidItem();
        }
        return years(run, order, inForce.calendar().years())
                .invoke(() -> {
                    if (!order.dryRun() && run.remaining() > 0 && run.failures() == 0) {
                        memory.note(inForce.revision(), run.at());
                    }
                });
    }

    private Uni<Void> years(OperationRun run, OperationOrder order, List<CalendarYear> years) {
        return Multi.createFrom()
                .iterable(years)
                .onItem()
                .transformToUniAndConcatenate(
                        year -> order.dryRun() ? count(run, year) : recount(run, year))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> count(OperationRun run, CalendarYear year) {
        return clocks.outdated(year, RecountStore.BEGINNING, run.remaining())
                .invoke(ids -> run.did(ids.size()))
                .replaceWithVoid();
    }

    // By id, because a case whose due time must stay as it is would come first again and again.
    private Uni<Void> recount(OperationRun run, CalendarYear year) {
        Position position = new Position();
        return run.repeat(() ->
                clocks.outdated(year, position.after, Math.min(BATCH, run.remaining()))
                        .call(ids -> recountAll(run, year, ids))
                        .map(position::isMovedBeyond));
    }

    // A refusal means that the case is over.
    private Uni<Void> recountAll(OperationRun run, CalendarYear year, List<UUID> ids) {
        Command command = new Command.Recount(year.version());
        List<Step> all = ids.stream().map(id -> new Step(id, command)).toList();
        return steps.take(run, all, _ -> true);
    }

    /// How far the run is in one year.
    private static final class Position {
        private UUID after = RecountStore.BEGINNING;

        boolean isMovedBeyond(List<UUID> ids) {
            if (!ids.isEmpty()) {
                after = ids.getLast();
            }
            return !ids.isEmpty();
        }
    }
}
