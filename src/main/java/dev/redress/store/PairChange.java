package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import dev.redress.store.LinkStore.Both;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;
import java.util.function.BiFunction;

/// One change of two cases, inside a transaction that holds the locks on both.
final class PairChange {

    private final CaseChange one;
    private final CaseChange two;

    /// @param request about the first, whose version it names
    /// @param other of any version, which the caller must be allowed to see as well
    PairChange(
            SqlConnection connection,
            ChangeRequest request,
            UUID other,
            QuietHours quiet,
            DutyPolicy duty) {
        if (request.id().equals(other)) {
            throw new IllegalArgumentException("One case is not two: " + other);
        }
        this.one = new CaseChange(connection, request, quiet, duty);
        this.two = new CaseChange(connection, of(other, request), quiet, duty);
    }

    /// Answers the outcome of the first. If either is refused, nothing is written of both.
    Uni<Outcome> perform(
            FoundCase found, FoundCase other, BiFunction<Complaint, Complaint, Both> decision) {
        return one.requireUnusedKey()
                .invoke(() -> one.requireVisible(found))
                .invoke(() -> two.requireVisible(other))
                .invoke(() -> one.requireCurrent(found))
                .chain(() -> perform(found, other, decision.apply(found.toCore(), other.toCore())));
    }

    private Uni<Outcome> perform(FoundCase found, FoundCase other, Both both) {
        if (both.one() instanceof Outcome.Refused) {
            return Uni.createFrom().item(both.one());
        }
        if (both.other() instanceof Outcome.Refused) {
            return Uni.createFrom().item(both.other());
        }
        return two.perform(other, both.other()).chain(() -> one.perform(found, both.one()));
    }

    private static ChangeRequest of(UUID other, ChangeRequest request) {
        return new ChangeRequest(
                other, request.visibility(), ChangeRequest.ANY_VERSION, request.now(), null);
    }
}
