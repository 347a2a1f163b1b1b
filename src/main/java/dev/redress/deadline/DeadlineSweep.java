package dev.redress.deadline;

import dev.redress.core.sla.Stage;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/// Ends the waits whose time is over, warns of promises that are due soon, writes down those that
/// were broken, and then closes the cases whose customers let their time to appeal pass. Idleness
/// is for [EscalationSweep].
@ApplicationScoped
public class DeadlineSweep implements Operation {

    private static final Set<Stage> STAGES = EnumSet.complementOf(EnumSet.of(Stage.STALE));

    private final DeadlineRounds rounds;
    private final LapsedCases lapsed;
    private final DeskClock clock;

    DeadlineSweep(DeadlineRounds rounds, LapsedCases lapsed, DeskClock clock) {
        this.rounds = rounds;
        this.lapsed = lapsed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadline-sweep";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        Uni<Void> work =
                order.dryRun()
                        ? rounds.count(run, STAGES).chain(() -> lapsed.count(run))
                        // First: what stood still may be due as soon as it runs again.
                        : lapsed.endWaits(run)
                                .chain(() -> rounds.sweep(run, STAGES))
                                .chain(() -> lapsed.close(run));
        return work.map(_ -> run.report());
    }
}
