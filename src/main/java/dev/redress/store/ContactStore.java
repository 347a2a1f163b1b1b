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

    /// Of a message `o` without a case, such as the question for a verdict on an order: the last
    /// case in which its customer left word how to reach them.
    static final String LAST_KNOWN =
            """
            select x.id, x.customer_phone, x.customer_email, x.sealed_with from complaint x
            where x.customer_id = substring(o.recipient from '^customer:(.*)$')
              and x.erased_at is null
              and (x.customer_phone is not null or x.customer_email is not null)
            order by x.id desc limit 1\
            """;

    private static final String FIND =
            """
            select coalesce(c.id, k.id) as id,
              case when c.id is null then k.customer_phone else c.customer_phone end
                as customer_phone,
              case when c.id is null then k.customer_email else c.customer_email end
                as customer_email,
              coalesce(c.sealed_with, k.sealed_with) as sealed_with
            from outbox o left join complaint c on c.id = o.complaint_id
            left join lateral (%s) k on c.id is null
            where o.id = $1 and coalesce(c.id, k.id) is not null
            """
                    .formatted(LAST_KNOWN);

    private final Pool pool;

    ContactStore(Pool pool) {
        this.pool = pool;
    }

    /// What the case of a message says of its customer, or, where it has none, their last one.
    /// Fails with [NotFound] where no case says anything.
    public Uni<Contact> ofMessage(UUID message) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(message))
                .map(rows ->
                        Rows.first(rows, ContactStore::contact)
                                .orElseThrow(() -> new NotFound("case of message " + message)));
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
