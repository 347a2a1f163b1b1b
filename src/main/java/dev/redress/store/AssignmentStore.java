package dev.redress.store;

import static dev.redress.store.Cells.sent;
import static dev.redress.store.Cells.sentIfAny;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.routing.Agent;
import dev.redress.core.staff.Departure;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Cases that nobody has, and cases of people who left.
@ApplicationScoped
public class AssignmentStore {

    // The condition of the index `complaint_unassigned`.
    private static final String WAITING =
            """
            select id, priority, received_at from complaint
            where assignee is null and status in (%s)
              and (priority, received_at, id) > ($1, $2, $3)
            order by priority, received_at, id limit $4
            """
                    .formatted(MemberSql.IN_WORK);
    private static final String LEFT =
            """
            select c.id from complaint c
            where c.assignee = $1 and c.status in (%s) and c.id > $4
              and ($2::timestamptz is null or exists (
                select from deadline d where d.complaint_id = c.id and d.due_at <= $2
                  and (d.state = 'RUNNING' or d.state = 'BREACHED' and d.finished_at is null)))
            order by c.id limit $3
            """
                    .formatted(MemberSql.IN_WORK);
    private static final String CLAIM =
            """
            select id from complaint
            where id = $1 and assignee is not distinct from $2
              and status in (%s)
            for update skip locked
            """
                    .formatted(MemberSql.IN_WORK);
    // In one order, so that no two wait for each other.
    private static final String LOCK =
            "select account from staff_profile order by account for update";
    private static final String STAFF = MemberSql.STAFF;

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    AssignmentStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// A case that waits for somebody, and its place in the queue.
    public record Waiting(UUID id, String priority, Instant receivedAt) {

        /// Comes before all others.
        public static final Waiting BEGINNING = new Waiting(new UUID(0, 0), "", Instant.EPOCH);
    }

    /// At most `limit` cases that nobody has, those behind `after`, the most pressing first.
    public Uni<List<Waiting>> waiting(Waiting after, int limit) {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(after.priority(), sent(after.receivedAt()), after.id(), limit))
                .map(rows -> Rows.all(rows, AssignmentStore::waiting));
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.getUUID("id"), row.getString("priority"), Cells.instant(row, "received_at"));
    }

    /// At most `limit` cases of somebody who left that cannot wait for them, those behind `after`.
    public Uni<List<UUID>> left(Departure departure, UUID after, int limit) {
        Instant backAt = departure.backAt();
        return pool.preparedQuery(LEFT)
                .execute(Tuple.of(departure.account(), sentIfAny(backAt), limit, after))
                .map(rows -> Rows.all(rows, row -> row.getUUID("id")));
    }

    /// Asks `decision` about a case that is still `holder`'s, beside the whole staff as it is, and
    /// stores what it says like any change. Nobody else is given a case by the desk meanwhile, so
    /// that what everybody has is what they will have. Empty if the case is another's now, or
    /// somebody has it in hand.
    ///
    /// @param holder absent for a case that nobody has
    /// @param decision empty to leave the case as it is
    public Uni<Optional<Outcome>> change(
            ChangeRequest request,
            @Nullable String holder,
            BiFunction<Complaint, List<Agent>, Optional<Outcome>> decision) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        claim(connection, request.id(), holder)
                                .chain(isMine ->
                                        isMine
                                                ? change(connection, request, decision)
                                                : nothing())));
    }

    private Uni<Optional<Outcome>> change(
            SqlConnection connection,
            ChangeRequest request,
            BiFunction<Complaint, List<Agent>, Optional<Outcome>> decision) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return connection
                .query(LOCK)
                .execute()
                .chain(() -> staff(connection, request.now()))
                .chain(staff ->
                        CaseQueries.lock(connection, request.id())
                                .chain(found ->
                                        perform(
                                                change,
                                                found,
                                                decision.apply(found.toCore(), staff))));
    }

    private static Uni<Optional<Outcome>> perform(
            CaseChange change, FoundCase found, Optional<Outcome> outcome) {
        return outcome.isEmpty()
                ? nothing()
                : change.perform(found, outcome.get()).map(Optional::of);
    }

    private static Uni<List<Agent>> staff(SqlConnection connection, Instant now) {
        return connection
                .preparedQuery(STAFF)
                .execute(Tuple.of(sent(now)))
                .map(rows -> Rows.all(rows, row -> MemberSql.agent(row.getString(0))));
    }

    private static Uni<Optional<Outcome>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static Uni<Boolean> claim(SqlConnection connection, UUID id, @Nullable String holder) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(id, holder))
                .map(rows -> rows.size() > 0);
    }
}
