package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Where the recipients of messages can be reached.
@ApplicationScoped
public class ContactStore {

    private static final String FIND =
            """
            select c.id, c.customer_phone, c.customer_email, c.sealed_with
            from outbox o join complaint c on c.id = o.complaint_id where o.id = $1
            """;

    private final Pool pool;

    ContactStore(Pool pool) {
        this.pool = pool;
    }

    /// What the case of a message says of its customer. Fails with [NotFound] for a message without
    /// a case.
    public Uni<Contact> ofMessage(UUID message) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(message))
                .map(rows -> {
                    for (Row row : rows) {
                        return contact(row);
                    }
                    throw new NotFound("case of message " + message);
                });
    }

    private static Contact contact(Row row) {
        SealedRow seal =
                new SealedRow(
                        ComplaintRow.TABLE,
                        row.getUUID("id").toString(),
                        row.getInteger("sealed_with"));
        return new Contact(
                seal.openIfAny("customer_phone", row.getString("customer_phone")),
                seal.openIfAny("customer_email", row.getString("customer_email")));
    }
}
