package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows about cases of mass complaints, as people work with them.
final class ClusterPlays {

    private static final UUID CLUSTER = new UUID(2, 2);

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Relay, to a member", relay()),
                    entry("Enrol, of another case", enrol(false)),
                    entry("Enrol, of a member", enrol(true)),
                    entry("Lead, of a member", lead(true, false)),
                    entry("Lead, as it is", lead(true, true)),
                    entry("Lead, of another case", lead(false, false)),
                    entry("Leave, of a member", leave(List.of(CLUSTER))),
                    entry("Leave, of another case", leave(List.of())));

    private ClusterPlays() {}

    private static Play relay() {
        return Play.of(
                Actor.SYSTEM,
                new ClusterCommand.Relay(
                        CLUSTER, new UUID(3, 3), SUPERVISOR.name(), "已下架", "Withdrawn"));
    }

    private static Play enrol(boolean isMember) {
        return Play.of(
                SUPERVISOR, new ClusterCommand.Enrol(CLUSTER, "PRODUCT P-1", "同一批次", isMember));
    }

    private static Play lead(boolean isMember, boolean leads) {
        return Play.of(
                SUPERVISOR,
                new ClusterCommand.Lead(CLUSTER, "PRODUCT P-1", "最早的投诉", isMember, leads));
    }

    private static Play leave(List<UUID> clusters) {
        return Play.of(CUSTOMER, new ClusterCommand.Leave(clusters, null));
    }
}
