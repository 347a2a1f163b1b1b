package dev.redress.deadline;

import dev.redress.core.complaint.EndStall;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Refusal;
import dev.redress.deadline.OwnSteps.Step;
import dev.redress.platform.OperationRun;
import dev.redress.store.MovedParcelStore;
import dev.redress.store.MovedParcelStore.MovedParcel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Tells the cases of [StalledShipments] that their parcels move again.
@ApplicationScoped
class MovedShipments {

    private final MovedParcelStore parcels;
    private final OwnSteps steps;

    MovedShipments(MovedParcelStore parcels, OwnSteps steps) {
        this.parcels = parcels;
        this.steps = steps;
    }

    Uni<Void> sweep(SweepTally tally) {
        OperationRun run = tally.run();
        return parcels.leaveEnded(run.at())
                .chain(() -> parcels.moved(run.remaining() + 1))
                .map(found -> within(tally, found))
                .chain(found -> steps.take(tally, found, MovedShipments::isOver));
    }

    /// Counts what [#sweep] would do, without doing it.
    Uni<Void> rehearse(SweepTally tally) {
        return parcels.moved(tally.run().remaining() + 1)
                .map(found -> within(tally, found))
                .invoke(found -> tally.run().did(found.size()))
                .replaceWithVoid();
    }

    /// As many as the run may still do, and a note if there are more.
    private static List<Step> within(SweepTally tally, List<MovedParcel> found) {
        int most = tally.run().remaining();
        tally.leaves(found.size() > most);
        return found.stream().limit(most).map(MovedShipments::step).toList();
    }

    private static Step step(MovedParcel parcel) {
        return new Step(
                parcel.complaintId(),
                parcel.version(),
                new EndStall(
                        parcel.shipmentNo(), parcel.node(), parcel.nodeAt(), parcel.delivered()));
    }

    private static boolean isOver(Refusal refusal) {
        return refusal.obstacle() == Obstacle.WRONG_STATUS;
    }
}
