package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;

/// Two cases, changed together or not at all.
@ApplicationScoped
public class LinkStore {

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    LinkStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What is decided of each of both.
    public record Both(Outcome one, Outcome other) {}

    /// Does for two cases in one transaction what [ComplaintStore#change] does for one, and answers
    /// the outcome of the first. If either is refused, nothing is written of both.
    ///
    /// @param request about the first, whose version it names
    /// @param other another case, of any version, which the caller must be allowed to see as well
    public Uni<Outcome> change(
            ChangeRequest request, UUID other, BiFunction<Complaint, Complaint, Both> decision) {
        return Detached.from(() ->
                pool.withTransaction(connection -> change(connection, request, other, decision)));
    }

    private Uni<Outcome> change(
            SqlConnection connection,
            ChangeRequest request,
            UUID other,
            BiFunction<Complaint, Complaint, Both> decision) {
        return locked(connection, request.id(), other)
                .chain(found ->
                        new PairChange(connection, request, other, quiet, duty)
                                .perform(found.one(), found.other(), decision));
    }

    // In one order everywhere: two who link the same cases would wait for each other forever.
    private static Uni<Found> locked(SqlConnection connection, UUID one, UUID other) {
        boolean isFirst = one.toString().compareTo(other.toString()) < 0;
        return CaseQueries.lock(connection, isFirst ? one : other)
                .chain(first ->
                        CaseQueries.lock(connection, isFirst ? other : one)
                                .map(second ->
                                        isFirst
                                                ? new Found(first, second)
                                                : new Found(second, first)));
    }

    private record Found(FoundCase one, FoundCase other) {}
}
