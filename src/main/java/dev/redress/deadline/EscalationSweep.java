package dev.redress.deadline;

import dev.redress.core.sla.Stage;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/// Raises cases that nobody works on by a level for each full period of idleness, and alerts the
/// next on duty about emergencies that nobody acknowledged.
@ApplicationScoped
public class EscalationSweep implements Operation {

    private static final Set<Stage> STAGES = Set.of(Stage.STALE);

    private final DeadlineRounds rounds;
    private final DutyChain duty;
    private final DeskClock clock;

    EscalationSweep(DeadlineRounds rounds, DutyChain duty, DeskClock clock) {
        this.duty = duty;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "escalation-sweep";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        SweepTally tally = new SweepTally(new OperationRun(this, order, clock.instant()));
        // Emergencies first: their people have minutes.
        Uni<Void> work =
                order.dryRun()
                        ? duty.rehearse(tally).chain(() -> rounds.rehearse(tally, STAGES))
                        : duty.relay(tally)
                                .chain(() -> rounds.sweep(tally, STAGES))
                                .chain(() -> duty.lookBehind(tally));
        return work.map(_ -> tally.report());
    }
}
