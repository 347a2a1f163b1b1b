package dev.redress.insight;

import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.ConductRecord;
import dev.redress.core.conduct.Said;
import dev.redress.core.customer.Channel;
import dev.redress.core.identity.Actor;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ClusterStore;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads an answer to a mass complaint before it goes out, as each word to a single customer is
/// read: by whatever channel one of the many may read it. What is blocked is put on record with the
/// first of the cases.
@Singleton
class BroadcastConduct {

    private final ClusterStore clusters;
    private final ComplaintStore complaints;

    BroadcastConduct(ClusterStore clusters, ComplaintStore complaints) {
        this.clusters = clusters;
        this.complaints = complaints;
    }

    /// Fails with a [ProblemException] if it must not go out, or if there is nobody to read it.
    ///
    /// @param resource of the mass complaint that it was written for
    Uni<Void> check(
            UUID cluster,
            String resource,
            List<Said> said,
            Actor author,
            ConductCheck rules,
            Instant now) {
        List<ConductRecord> blocked =
                Stream.of(Channel.values())
                        .flatMap(channel -> rules.findings(said, channel, List.of()).stream())
                        .filter(ConductFinding::blocks)
                        .distinct()
                        .map(finding -> new ConductRecord(author.name(), now, resource, finding))
                        .toList();
        return clusters.members(cluster, 1)
                .invoke(BroadcastConduct::requireReaders)
                .chain(members ->
                        blocked.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : refuse(members.getFirst(), blocked, now));
    }

    private Uni<Void> refuse(UUID member, List<ConductRecord> blocked, Instant now) {
        return complaints
                .change(
                        new ChangeRequest(member, ChangeRequest.ANY_VERSION, now),
                        found -> new Outcome.Refused(refusal(found, blocked)))
                .invoke(BroadcastConduct::tell)
                .replaceWithVoid();
    }

    private static void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(Refusal refusal)) {
            throw new ProblemException(Problem.refused(refusal));
        }
    }

    private static Refusal refusal(Complaint found, List<ConductRecord> blocked) {
        return new Refusal(
                Obstacle.CONDUCT_BLOCKED,
                "What was written breaks the rules of conduct and was not sent",
                found.status(),
                Action.possibleIn(found.status()),
                blocked);
    }

    private static void requireReaders(List<UUID> members) {
        if (members.isEmpty()) {
            throw new ProblemException(
                    Problem.of(409, "NO_MEMBERS", "Not possible now", "No case belongs to it"));
        }
    }
}
