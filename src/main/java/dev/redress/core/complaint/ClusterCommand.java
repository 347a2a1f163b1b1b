package dev.redress.core.complaint;

import dev.redress.core.conduct.Said;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happens to a case as one of the many of a mass complaint. It moves no case and stops no
/// clock.
public sealed interface ClusterCommand extends Command {

    /// Hands on what somebody answered to all cases of a mass complaint.
    ///
    /// @param author who wrote it
    /// @param text for customers who read Chinese; the others read `english`
    record Relay(UUID cluster, UUID broadcast, String author, String text, String english)
            implements ClusterCommand {
        @Override
        public Action action() {
            return Action.RELAY;
        }
    }

    /// A person says that the case is one of them.
    ///
    /// @param matter what they have in common: `PRODUCT P-1`
    /// @param isMember whether it is one already
    record Enrol(UUID cluster, String matter, String reason, boolean isMember)
            implements ClusterCommand {
        @Override
        public Action action() {
            return Action.ENROL;
        }

        @Override
        public Stream<Said> said() {
            return Said.toColleagues("reason", reason);
        }
    }

    /// A person says that the case leads the others: what they have in common is found out in it.
    ///
    /// @param matter what they have in common: `PRODUCT P-1`
    /// @param isMember whether it is one of them
    /// @param leads whether it leads them already
    record Lead(UUID cluster, String matter, String reason, boolean isMember, boolean leads)
            implements ClusterCommand {
        @Override
        public Action action() {
            return Action.LEAD_CLUSTER;
        }

        @Override
        public Stream<Said> said() {
            return Said.toColleagues("reason", reason);
        }
    }

    /// The case is treated by itself from now on: the customer wants no answer for all, or a person
    /// says that it does not belong to them.
    ///
    /// @param clusters which it leaves; empty if it belongs to none of those that were named
    record Leave(List<UUID> clusters, @Nullable String reason) implements ClusterCommand {

        public Leave {
            clusters = List.copyOf(clusters);
        }

        @Override
        public Action action() {
            return Action.LEAVE_CLUSTER;
        }
    }
}
