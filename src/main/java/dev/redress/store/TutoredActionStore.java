package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.staff.TutoredAction;
import dev.redress.core.staff.TutoredAction.State;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What new agents asked for and tutors decide about.
@ApplicationScoped
public class TutoredActionStore {

    // What was asked of an earlier version of the case cannot be done any more.
    private static final String OUTDATE_EARLIER =
            """
            update tutored_action set state = 'OUTDATED'
            where account = $1 and complaint_id = $2 and resource = $3 and state = 'PENDING'
              and case_version <> $4
            """;
    // What waits already is held, so that nobody decides it before it is answered.
    private static final String ASK =
            """
            insert into tutored_action as waiting (id, account, complaint_id, case_version, resource,
              body, asked_at, state)
            values ($1, $2, $3, $4, $5, $6, $7, 'PENDING')
            on conflict (account, complaint_id, resource) where state = 'PENDING' do update
            set state = waiting.state
            returning *
            """;
    private static final String FIND = "select * from tutored_action where id = $1";
    private static final String LIST =
            """
            select a.* from tutored_action a left join staff_tutor t on t.account = a.account
            where ($1::text is null or a.state = $1)
              and ($2::text is null or a.account = $2 or t.tutor = $2)
            order by a.id desc limit $3
            """;
    // A confirmation may be repeated: whoever was cut off does not know whether it took effect.
    private static final String DECIDE =
            """
            update tutored_action set state = $2, decided_by = $3, decided_at = $4, reason = $5
            where id = $1
              and (state = 'PENDING' or state = $2 and $2 = 'CONFIRMED' and decided_by = $3)
            """;
    private static final String REVISE =
            """
            update tutored_action set state = $2,
              decided_by = case when $2 = 'PENDING' then null else decided_by end,
              decided_at = case when $2 = 'PENDING' then null else decided_at end,
              reason = case when $2 = 'PENDING' then null else reason end
            where id = $1 and state = 'CONFIRMED'
            """;

    private final Pool pool;

    TutoredActionStore(Pool pool) {
        this.pool = pool;
    }

    /// Keeps what is asked for, and answers what waits for the tutor by now: that, or what was
    /// asked for before of the same resource.
    public Uni<TutoredAction> ask(TutoredAction fresh) {
        return Detached.from(() -> pool.withTransaction(connection -> ask(connection, fresh)));
    }

    private static Uni<TutoredAction> ask(SqlConnection connection, TutoredAction fresh) {
        Tuple added =
                Tuple.of(fresh.id(), fresh.account(), fresh.caseId(), fresh.caseVersion())
                        .addString(fresh.resource())
                        .addString(SealedColumn.TUTORED.sealed(fresh.body()))
                        .addOffsetDateTime(sent(fresh.askedAt()));
        return connection
                .preparedQuery(OUTDATE_EARLIER)
                .execute(
                        Tuple.of(
                                fresh.account(),
                                fresh.caseId(),
                                fresh.resource(),
                                fresh.caseVersion()))
                .chain(() -> connection.preparedQuery(ASK).execute(added))
                .map(rows -> Rows.all(rows, TutoredActionStore::action).getFirst());
    }

    /// Fails with [NotFound].
    public Uni<TutoredAction> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, TutoredActionStore::action)
                                .orElseThrow(() -> new NotFound("tutored action " + id)));
    }

    /// The latest first.
    ///
    /// @param of whose own they are, or whom they tutor; absent for everybody's
    public Uni<List<TutoredAction>> list(@Nullable State state, @Nullable String of, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(state == null ? null : state.name(), of, limit))
                .map(rows -> Rows.all(rows, TutoredActionStore::action));
    }

    /// Answers false if somebody decided otherwise before.
    public Uni<Boolean> decide(UUID id, State state, String by, Instant at, String reason) {
        Tuple parameters = Tuple.of(id, state.name(), by, sent(at), reason);
        return Detached.from(() -> pool.preparedQuery(DECIDE).execute(parameters))
                .map(rows -> rows.rowCount() == 1);
    }

    /// Says of what was confirmed that it did not take effect. It does not wait again beside what
    /// was asked for of the same resource since, but is outdated.
    public Uni<Void> revise(UUID id, State state) {
        return write(id, state)
                .onFailure()
                .transform(Unstorable::named)
                .onFailure(failure -> failure instanceof Unstorable refused && refused.isClash())
                .recoverWithUni(() -> write(id, State.OUTDATED));
    }

    private Uni<Void> write(UUID id, State state) {
        return Detached.from(() ->
                pool.preparedQuery(REVISE).execute(Tuple.of(id, state.name())).replaceWithVoid());
    }

    private static TutoredAction action(Row row) {
        return new TutoredAction(
                row.getUUID("id"),
                row.getString("account"),
                row.getUUID("complaint_id"),
                row.getLong("case_version"),
                row.getString("resource"),
                SealedColumn.TUTORED.opened(row.getString("body")),
                Cells.instant(row, "asked_at"),
                Cells.constant(State.class, row, "state"),
                row.getString("decided_by"),
                Cells.instantIfAny(row, "decided_at"),
                row.getString("reason"));
    }
}
