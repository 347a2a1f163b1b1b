package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.CallEffect;
import dev.redress.core.notice.CallOutcome;
import dev.redress.core.notice.ContactPolicy;
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
import java.util.function.IntFunction;

/// The lane whose gateway are people: who calls, and what came of it.
@ApplicationScoped
public class PhoneTaskStore {

    private final Pool pool;
    private final CallNotes notes;

    PhoneTaskStore(Pool pool, CallNotes notes) {
        this.pool = pool;
        this.notes = notes;
    }

    /// What somebody said of a call.
    public record Call(UUID task, String account, CallOutcome outcome, Instant at) {}

    /// At most `limit` of which the reader may see the case, the longest due first; none whose
    /// customer has quiet hours, unless it is urgent.
    public Uni<List<PhoneTask>> list(
            Visibility visibility, ContactPolicy policy, Instant now, int limit) {
        VisibleCases visible = VisibleCases.of(visibility);
        String sql =
                PhoneTaskSql.WAITING + visible.condition() + " order by o.next_attempt_at, o.id";
        return pool.preparedQuery(sql)
                .execute(parameters(visible, now))
                .map(rows ->
                        PhoneTaskRows.stream(rows)
                                .filter(row -> PhoneTaskRows.mayBeCalled(row, policy, now))
                                .limit(limit)
                                .map(PhoneTaskRows::task)
                                .toList());
    }

    /// Answers whether the account may call now: nobody else is about to. Fails with [NotFound] for
    /// what [#list] does not have.
    public Uni<Boolean> claim(
            UUID task, String account, Visibility visibility, ContactPolicy policy, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        locked(connection, task, visibility, now)
                                .invoke(row -> requireAwake(row, task, policy, now))
                                .chain(() ->
                                        connection
                                                .preparedQuery(PhoneTaskSql.CLAIM)
                                                .execute(Tuple.of(task, account, sent(now))))
                                .map(rows -> rows.rowCount() == 1)));
    }

    /// Notes what came of a call and does what follows from it. Answers whether the account had
    /// said that it would call, which may have been before quiet hours. Fails with [NotFound] for
    /// what does not wait or is not to be seen.
    ///
    /// @param effect by how often somebody has called, this one included
    public Uni<Boolean> tell(Call call, Visibility visibility, IntFunction<CallEffect> effect) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        locked(connection, call.task(), visibility, call.at())
                                .map(PhoneTaskRows::task)
                                .chain(found ->
                                        call.account().equals(found.claimedBy())
                                                ? notes.enter(
                                                                connection,
                                                                call,
                                                                effect.apply(found.calls() + 1))
                                                        .replaceWith(true)
                                                : Uni.createFrom().item(false))));
    }

    private static Uni<Row> locked(
            SqlConnection connection, UUID task, Visibility visibility, Instant now) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = parameters(visible, now).addUUID(task);
        String sql =
                PhoneTaskSql.WAITING
                        + visible.condition()
                        + " and o.id = $%d for no key update of o".formatted(parameters.size());
        return connection
                .preparedQuery(sql)
                .execute(parameters)
                .map(rows ->
                        PhoneTaskRows.stream(rows)
                                .findFirst()
                                .orElseThrow(() -> new NotFound("phone task " + task)));
    }

    private static void requireAwake(Row row, UUID task, ContactPolicy policy, Instant now) {
        if (!PhoneTaskRows.mayBeCalled(row, policy, now)) {
            throw new NotFound("phone task " + task);
        }
    }

    private static Tuple parameters(VisibleCases visible, Instant now) {
        Tuple parameters = Tuple.of(sent(now));
        Optional.ofNullable(visible.value()).ifPresent(parameters::addValue);
        return parameters;
    }
}
