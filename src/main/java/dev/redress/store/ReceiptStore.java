package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.ReceiptState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What providers say of messages that they took.
@ApplicationScoped
public class ReceiptStore {

    // The row is locked: a bounce must not meet a replay half-way. What bounced has another lane,
    // and may be told again.
    private static final String KNOWN =
            """
            select 1 from outbox o
            where id = $1 and (lane = $2 or exists (
              select from message_receipt r where r.outbox_id = o.id and r.lane = $2))
            for no key update of o
            """;
    private static final String ENTER =
            """
            insert into message_receipt (outbox_id, state, lane, at, detail)
            values ($1, $2, $3, $4, $5) on conflict do nothing
            """;
    // Told of a sending that was repeated since, it is old. The clocks may differ by a minute.
    private static final String OUTDATED =
            """
            select from delivery_attempt
            where outbox_id = $1 and lane = $2 and outcome = 'SENT' and at > $3
            """;
    private static final Duration CLOCKS_APART_MAX = Duration.ofMinutes(1);
    private static final String DIE =
            """
            with failed as (
              update outbox set state = 'DEAD', dead_reason = $5, dead_at = $2, sent_at = null,
                last_error = $3
              where id = $1 and %s returning id)
            %s
            """
                    .formatted(OutboxSql.TAKEN, SurveySql.UNDELIVERED);

    private final Pool pool;
    private final LaterChance chances;

    ReceiptStore(Pool pool, LaterChance chances) {
        this.pool = pool;
        this.chances = chances;
    }

    /// One thing that a provider says.
    ///
    /// @param detail what was said, with numbers of people hidden; absent if nothing
    /// @param sentAt when it took the message that it tells of; absent if it does not say
    public record Receipt(
            UUID message,
            Lane lane,
            ReceiptState state,
            @Nullable String detail,
            @Nullable Instant sentAt) {

        /// Of a provider that does not say of which sending it tells.
        public Receipt(UUID message, Lane lane, ReceiptState state, @Nullable String detail) {
            this(message, lane, state, detail, null);
        }
    }

    /// Notes it, once for each way. What bounced where it was handed over last goes the next way,
    /// or is a dead letter; what is told late of a sending before the last one changes nothing.
    /// Fails with [NotFound] for a message that does not go that way.
    public Uni<Void> enter(Receipt receipt, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(KNOWN)
                                .execute(Tuple.of(receipt.message(), receipt.lane().label()))
                                .invoke(rows -> {
                                    if (rows.size() == 0) {
                                        throw new NotFound("message " + receipt.message());
                                    }
                                })
                                .chain(() -> note(connection, receipt, now))
                                .chain(() -> actsOn(connection, receipt))
                                .chain(acts ->
                                        acts
                                                ? bounce(connection, receipt, now)
                                                : Uni.createFrom().voidItem())));
    }

    private static Uni<Boolean> actsOn(SqlConnection connection, Receipt receipt) {
        Instant sentAt = receipt.sentAt();
        if (receipt.state() != ReceiptState.BOUNCED || sentAt == null) {
            return Uni.createFrom().item(receipt.state() == ReceiptState.BOUNCED);
        }
        Tuple sending =
                Tuple.of(
                        receipt.message(),
                        receipt.lane().label(),
                        sent(sentAt.plus(CLOCKS_APART_MAX)));
        return connection.preparedQuery(OUTDATED).execute(sending).map(rows -> rows.size() == 0);
    }

    private static Uni<Void> note(SqlConnection connection, Receipt receipt, Instant now) {
        Tuple parameters =
                Tuple.of(
                        receipt.message(),
                        receipt.state().name(),
                        receipt.lane().label(),
                        sent(now),
                        receipt.detail());
        return connection.preparedQuery(ENTER).execute(parameters).replaceWithVoid();
    }

    // Whether the row still lies where it bounced says whether there is anything to do: a message
    // that was sent again may come back again.
    private Uni<Void> bounce(SqlConnection connection, Receipt receipt, Instant now) {
        String lane = receipt.lane().label();
        return chances.of(connection, receipt.message(), now)
                .map(chance ->
                        Tuple.of(
                                receipt.message(),
                                chance.from(),
                                receipt.detail(),
                                lane,
                                chance.heldSince()))
                .chain(way -> connection.preparedQuery(OutboxSql.BRING_OTHERWISE).execute(way))
                .chain(rows ->
                        rows.rowCount() == 1
                                ? Uni.createFrom().voidItem()
                                : die(connection, receipt, now));
    }

    private static Uni<Void> die(SqlConnection connection, Receipt receipt, Instant now) {
        Tuple parameters =
                Tuple.of(
                        receipt.message(),
                        sent(now),
                        receipt.detail(),
                        receipt.lane().label(),
                        DeadReason.BOUNCED.name());
        return connection.preparedQuery(DIE).execute(parameters).replaceWithVoid();
    }
}
