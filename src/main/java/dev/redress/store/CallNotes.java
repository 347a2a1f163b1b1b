package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.CallEffect;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.store.LaneStore.Outcome;
import dev.redress.store.LaneStore.Tried;
import dev.redress.store.PhoneTaskStore.Call;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Notes calls and does what follows from them.
@ApplicationScoped
class CallNotes {

    private static final Lane PHONE = Lane.of(DeliveryChannel.PHONE);

    private final LaterChance chances;

    CallNotes(LaterChance chances) {
        this.chances = chances;
    }

    /// In the transaction of `connection`.
    Uni<Void> enter(SqlConnection connection, Call call, CallEffect effect) {
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

    private Uni<Void> apply(SqlConnection connection, Call call, CallEffect effect) {
        return switch (effect) {
            case CallEffect.Delivered() -> {
                Tuple sent =
                        Tuple.of(sent(call.at()), new UUID[] {call.task()}, false, PHONE.label());
                yield run(connection, OutboxSql.SENT, sent);
            }
            case CallEffect.Again(Instant at) ->
                    chances.of(connection, call.task(), at)
                            .chain(chance ->
                                    run(
                                            connection,
                                            PhoneTaskSql.CALL_AGAIN,
                                            Tuple.of(
                                                    call.task(),
                                                    chance.from(),
                                                    "nobody answered",
                                                    chance.heldSince())));
            case CallEffect.Elsewhere(String why) ->
                    chances.of(connection, call.task(), call.at())
                            .chain(chance ->
                                    run(
                                            connection,
                                            OutboxSql.MOVE,
                                            Tuple.of(
                                                    call.task(),
                                                    chance.from(),
                                                    why,
                                                    PHONE.label(),
                                                    chance.heldSince())));
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
}
