package dev.redress.core.notice;

import java.util.List;

/// The ways of a message, one after the other: the next is taken when one failed for good.
///
/// @param lanes at least one
/// @param closed those that the customer prefers, and on which there is no getting through: nobody
///   carries them, or there is no address
public record Route(List<Lane> lanes, List<DeliveryChannel> closed) {

    public Route {
        lanes = List.copyOf(lanes);
        closed = List.copyOf(closed);
        if (lanes.isEmpty()) {
            throw new IllegalArgumentException("A message has a way");
        }
    }

    static Route of(Lane lane) {
        return new Route(List.of(lane), List.of());
    }

    public Lane first() {
        return lanes.getFirst();
    }

    public List<Lane> rest() {
        return lanes.subList(1, lanes.size());
    }
}
