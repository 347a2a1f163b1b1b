package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Cases with all that are one with them, each locked, in the order of their ids (ADR 0035).
final class LockedKin {

    private final SqlConnection connection;
    private final Set<UUID> wanted;
    private final SortedMap<UUID, FoundCase> cases =
            new TreeMap<>(Comparator.comparing(UUID::toString));
    private Set<UUID> kin = Set.of();

    private LockedKin(SqlConnection connection, Set<UUID> wanted) {
        this.connection = connection;
        this.wanted = wanted;
    }

    /// Fails with [NotFound] if one of the `wanted` is not there.
    static Uni<LockedKin> of(SqlConnection connection, Set<UUID> wanted) {
        LockedKin kin = new LockedKin(connection, wanted);
        return kin.lock().replaceWith(kin);
    }

    /// One of the wanted.
    FoundCase of(UUID id) {
        return Objects.requireNonNull(cases.get(id), "a wanted case");
    }

    /// Decides on each of the others, and saves what is accepted. What was erased is left alone.
    Uni<Void> follow(
            Instant now, QuietHours quiet, DutyPolicy duty, Function<Complaint, Outcome> decision) {
        List<FoundCase> others =
                cases.values().stream()
                        .filter(found -> kin.contains(found.complaint().id))
                        .filter(found -> !wanted.contains(found.complaint().id))
                        .filter(found -> found.complaint().erasedAt == null)
                        .toList();
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(found -> {
                    ChangeRequest own =
                            new ChangeRequest(found.complaint().id, ChangeRequest.ANY_VERSION, now);
                    return new CaseChange(connection, own, quiet, duty)
                            .perform(found, decision.apply(found.toCore()));
                })
                .onItem()
                .ignoreAsUni();
    }

    // Asked anew behind the locks: what became kin meanwhile is locked as well, and of a locked
    // case nothing becomes kin.
    private Uni<Void> lock() {
        return KinTies.of(connection, wanted)
                .invoke(found -> kin = found)
                .map(found -> found.stream().filter(id -> !cases.containsKey(id)).toList())
                .chain(fresh ->
                        fresh.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : lockEach(fresh).chain(() -> lock()));
    }

    private Uni<Void> lockEach(List<UUID> fresh) {
        return Multi.createFrom()
                .iterable(fresh.stream().sorted(Comparator.comparing(UUID::toString)).toList())
                .onItem()
                .transformToUniAndConcatenate(id ->
                        CaseQueries.lock(connection, id).invoke(found -> cases.put(id, found)))
                .onItem()
                .ignoreAsUni();
    }
}
