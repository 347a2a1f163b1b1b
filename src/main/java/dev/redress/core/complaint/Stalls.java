package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.PrintedTime;
import java.util.Map;
import java.util.Optional;

/// Cases that the desk opened because a parcel stood still.
final class Stalls {

    private Stalls() {}

    /// As long as nobody looks into the case it is closed, and the customer told. Later it is for
    /// those who work on it to say what came of it: they are told.
    static Optional<Refusal> end(Draft draft, EndStall command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "Only the desk itself follows the parcels");
        }
        draft.write(
                EventType.PARCEL_MOVED,
                Map.of(
                        "shipmentNo", command.shipmentNo(),
                        "node", command.node(),
                        "nodeAt", command.nodeAt().toString(),
                        "delivered", String.valueOf(command.delivered())));
        Map<String, String> values =
                Map.of(
                        "shipmentNo", command.shipmentNo(),
                        "node", command.node(),
                        "nodeAt", PrintedTime.of(command.nodeAt()));
        if (isUntouched(draft.status())) {
            Closing.close(draft, "parcel moved");
            draft.tellCustomer(Template.PARCEL_MOVED, values);
        } else {
            draft.tellHandler(Template.PARCEL_MOVED_STAFF, values);
        }
        return Optional.empty();
    }

    private static boolean isUntouched(Status status) {
        return status == Status.RECEIVED
                || status == Status.CLASSIFIED
                || status == Status.ASSIGNED;
    }
}
