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
/// were broken, gives what nobody was given in time to a supervisor, relieves the reviewers of late
/// appeals, passes the dates of mediations and awards, closes the cases whose customers let their
/// time to appeal pass, and puts those away to which nobody can come back. The confirmations of
/// orders are watched likewise, and for parcels that stand still cases are opened, and ended when
/// they move. Idleness is for [EscalationSweep].
@ApplicationScoped
public class DeadlineSweep implements Operation {

    private static final Set<Stage> STAGES = EnumSet.complementOf(EnumSet.of(Stage.STALE));

    private final DeadlineRounds rounds;
    private final OrphanCases orphans;
    private final LateReviews reviews;
    private final DisputeDates disputes;
    private final LapsedCases lapsed;
    private final OrderConfirmations confirmations;
    private final MovedShipments moved;
    private final StalledShipments stalls;
    private final DeskClock clock;

    DeadlineSweep(
            DeadlineRounds rounds,
            OrphanCases orphans,
            LateReviews reviews,
            DisputeDates disputes,
            LapsedCases lapsed,
            OrderConfirmations confirmations,
            MovedShipments moved,
            StalledShipments stalls,
            DeskClock clock) {
        this.rounds = rounds;
        this.orphans = orphans;
        this.reviews = reviews;
        this.disputes = disputes;
        this.lapsed = lapsed;
        this.confirmations = confirmations;
        this.moved = moved;
        this.stalls = stalls;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadline-sweep";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        SweepTally tally = new SweepTally(new OperationRun(this, order, clock.instant()));
        Uni<Void> work = order.dryRun() ? rehearse(tally) : sweep(tally);
        return work.map(_ -> tally.report());
    }

    private Uni<Void> sweep(SweepTally tally) {
        // First: what stood still may be due as soon as it runs again.
        return lapsed.endWaits(tally)
                .chain(() -> rounds.sweep(tally, STAGES))
                .chain(() -> orphans.assign(tally))
                .chain(() -> reviews.relieve(tally))
                .chain(() -> disputes.pass(tally))
                .chain(() -> confirmations.sweep(tally))
                .chain(() -> moved.sweep(tally))
                .chain(() -> stalls.sweep(tally))
                .chain(() -> lapsed.close(tally))
                .chain(() -> lapsed.archive(tally))
                .chain(() -> orphans.lookBehind(tally))
                .chain(() -> reviews.lookBehind(tally))
                .chain(() -> disputes.lookBehind(tally))
                .chain(() -> lapsed.lookBehind(tally));
    }

    private Uni<Void> rehearse(SweepTally tally) {
        return rounds.rehearse(tally, STAGES)
                .chain(() -> orphans.rehearse(tally))
                .chain(() -> reviews.rehearse(tally))
                .chain(() -> disputes.rehearse(tally))
                .chain(() -> confirmations.rehearse(tally))
                .chain(() -> moved.rehearse(tally))
                .chain(() -> stalls.rehearse(tally))
                .chain(() -> lapsed.rehearse(tally));
    }
}
