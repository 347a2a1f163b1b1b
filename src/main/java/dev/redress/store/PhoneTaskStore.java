package dev.redress.store;

import dev.redress.core.notice.CallEffect;
import dev.redress.core.notice.CallOutcome;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Template;
import dev.redress.store.LaneStore.Outcome;
import dev.redress.store.LaneStore.Tried;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/// The lane whose gateway are people: who calls, and what came of it.
@ApplicationScoped
public class PhoneTaskStore {

    private static final Lane PHONE = Lane.of(DeliveryChannel.PHONE);

    private final Pool pool;

    PhoneTaskStore(Pool pool) {
        this.pool = pool;
    }

    /// What somebody said of a call.
    public record Call(UUID task, String account, CallOutcome outcome, Instant at) {}

    /// At most `limit` of which the reader may see the case, the longest due first.
    public Uni<List<PhoneTask>> list(Visibility visibility, Instant now, int limit) {
        VisibleCases visible = VisibleCases.of(visibility);
        String sql =
                PhoneTaskSql.WAITING.formatted(visible.condition())
                        + " order by o.next_attempt_at, o.id limit "
                        + limit;
        return pool.preparedQuery(sql).execute(parameters(visible, now)).map(PhoneTaskStore::tasks);
    }

    /// Answers whether the account may call now: nobody else is about to. Fails with [NotFound] for
    /// what does not wait or is not to be seen.
    public Uni<Boolean> claim(UUID task, String account, Visibility visibility, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        locked(connection, task, visibility, now)
                                .chain(() ->
                                        connection
                                                .preparedQuery(PhoneTaskSql.CLAIM)
                                                .execute(Tuple.of(task, account, sent(now))))
                                .map(rows -> rows.rowCount() == 1)));
    }

    /// Notes what came of a call and does what follows from it. Answers whether the account had
    /// said that it would call. Fails with [NotFound] like [#claim].
    ///
    /// @param effect by how often somebody has called, this one included
    public Uni<Boolean> tell(Call call, Visibility visibility, IntFunction<CallEffect> effect) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        locked(connection, call.task(), visibility, call.at())
                                .chain(found ->
                                        call.account().equals(found.claimedBy())
                                                ? enter(
                                                                connection,
                                                                call,
                                                                effect.apply(found.calls() + 1))
                                                        .replaceWith(true)
                                                : Uni.createFrom().item(false))));
    }

    private static Uni<Void> enter(SqlConnection connection, Call call, CallEffect effect) {
        Tuple noted = Tuple.of(call.task(), sent(call.at()), call.account(), call.outcome().name());
        return connection
                .preparedQuery(PhoneTaskSql.NOTE_CALL)
                .execute(noted)
                .chain(() -> note(connection, tried(call, effect)))
                .chain(() ->
                        connection
                                .preparedQuery(PhoneTaskSql.RELEASE)
                                .execute(Tuple.of(call.task())))
                .chain(() -> apply(connection, call, effect));
    }

    private static Uni<Void> apply(SqlConnection connection, Call call, CallEffect effect) {
        return switch (effect) {
            case CallEffect.Delivered() -> {
                Tuple sent = Tuple.of(sent(call.at()), new UUID[] {call.task()}, false);
                yield run(connection, OutboxSql.SENT, sent);
            }
            case CallEffect.Again(Instant at) ->
                    run(
                            connection,
                            PhoneTaskSql.CALL_AGAIN,
                            Tuple.of(call.task(), sent(at), "nobody answered"));
            case CallEffect.Elsewhere(String why) ->
                    run(connection, OutboxSql.MOVE, Tuple.of(call.task(), sent(call.at()), why));
        };
    }

    private static Tried tried(Call call, CallEffect effect) {
        return switch (effect) {
            case CallEffect.Delivered() ->
                    new Tried(call.task(), call.at(), PHONE, Outcome.SENT, null);
            case CallEffect.Again _ ->
                    new Tried(call.task(), call.at(), PHONE, Outcome.FAILED, "nobody answered");
            case CallEffect.Elsewhere(String why) ->
                    new Tried(call.task(), call.at(), PHONE, Outcome.REFUSED, why);
        };
    }

    private static Uni<Void> note(SqlConnection connection, Tried tried) {
        Tuple parameters = Tuple.tuple();
        LaneStore.TRIED.bind(List.of(tried), parameters);
        return run(connection, LaneStore.NOTE, parameters);
    }

    private static Uni<Void> run(SqlConnection connection, String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }

    private static Uni<PhoneTask> locked(
            SqlConnection connection, UUID task, Visibility visibility, Instant now) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = parameters(visible, now).addUUID(task);
        String sql =
                PhoneTaskSql.WAITING.formatted(visible.condition())
                        + " and o.id = $%d for no key update of o".formatted(parameters.size());
        return connection
                .preparedQuery(sql)
                .execute(parameters)
                .map(rows ->
                        tasks(rows).stream()
                                .findFirst()
                                .orElseThrow(() -> new NotFound("phone task " + task)));
    }

    private static Tuple parameters(VisibleCases visible, Instant now) {
        Tuple parameters = Tuple.of(sent(now));
        Optional.ofNullable(visible.value()).ifPresent(parameters::addValue);
        return parameters;
    }

    private static List<PhoneTask> tasks(RowSet<Row> rows) {
        List<PhoneTask> tasks = new ArrayList<>();
        for (Row row : rows) {
            UUID caseId = row.getUUID("case_id");
            SealedRow seal =
                    new SealedRow(
                            ComplaintRow.TABLE, caseId.toString(), row.getInteger("sealed_with"));
            tasks.add(
                    new PhoneTask(
                            row.getUUID("id"),
                            caseId,
                            row.getString("case_no"),
                            Template.valueOf(row.getString("template")),
                            SealedColumn.MESSAGE.opened(row.getString("text")),
                            seal.openIfAny("customer_phone", row.getString("customer_phone")),
                            row.getInteger("attempts"),
                            row.getOffsetDateTime("next_attempt_at").toInstant(),
                            row.getString("claimed_by")));
        }
        return tasks;
    }

    private static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
