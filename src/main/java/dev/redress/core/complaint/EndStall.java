package dev.redress.core.complaint;

import java.time.Instant;

/// The desk itself tells that a parcel moves again whose silence it opened the case for (spec.md
/// §11.6, F09).
///
/// @param node what the carrier reported, in its own words
/// @param nodeAt when that was
/// @param delivered whether the parcel has arrived
public record EndStall(String shipmentNo, String node, Instant nodeAt, boolean delivered)
        implements Command {
    @Override
    public Action action() {
        return Action.END_STALL;
    }
}
