package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// The mailbox of a desk that has no message provider.
@ApplicationScoped
public class DeliveredMessages {

    private static final Columns<OutboxMessage> MESSAGE =
            new Columns<OutboxMessage>("delivered_message")
                    .with("outbox_id", ColumnType.UUID, OutboxMessage::id)
                    .with("recipient", ColumnType.TEXT, OutboxMessage::recipient)
                    .with("template", ColumnType.TEXT, OutboxMessage::template)
                    .with(
                            "text",
                            ColumnType.TEXT,
                            message -> SealedColumn.DELIVERED.sealed(message.text()));
    private static final String DELIVER =
            """
            insert into delivered_message (outbox_id, recipient, template, text, delivered_at)
            select u.*, $1 from %s on conflict do nothing
            """
                    .formatted(MESSAGE.unnested(2));

    private final Pool pool;

    DeliveredMessages(Pool pool) {
        this.pool = pool;
    }

    /// Delivers each message once, however often it is called with it. Answers how many were new.
    public Uni<Integer> deliver(List<OutboxMessage> messages, Instant now) {
        Tuple parameters = Tuple.of(sent(now));
        MESSAGE.bind(messages, parameters);
        return Detached.from(() -> pool.preparedQuery(DELIVER).execute(parameters))
                .map(result -> result.rowCount());
    }
}
