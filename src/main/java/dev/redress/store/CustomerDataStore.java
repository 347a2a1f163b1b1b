package dev.redress.store;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is kept of customers, for themselves: what they were told, and their contact data.
@ApplicationScoped
public class CustomerDataStore {

    private static final String TOLD =
            """
            select template, text, created_at, sent_at from outbox
            where complaint_id = $1 and recipient = any($2) order by id
            """;

    // In the order of the ids, like everybody who locks several.
    private static final String CASES =
            """
            select %s from complaint c where c.customer_id = $1 and c.erased_at is null
            order by c.id for no key update
            """
                    .formatted(ComplaintTable.READ);

    private final Pool pool;

    CustomerDataStore(Pool pool) {
        this.pool = pool;
    }

    /// What a customer was or will be told.
    ///
    /// @param sentAt absent as long as it was not
    public record Told(String template, String text, Instant createdAt, @Nullable Instant sentAt) {}

    /// What is to be in the place of what is known; absent for what stays.
    public record Contact(@Nullable String name, @Nullable String phone, @Nullable String email) {

        /// The names of what changes: `name, phone`.
        String fields() {
            return String.join(
                    ", ",
                    List.of(
                                    name == null ? "" : "name",
                                    phone == null ? "" : "phone",
                                    email == null ? "" : "email")
                            .stream()
                            .filter(field -> !field.isEmpty())
                            .toList());
        }
    }

    /// What the customer was told in a case, oldest first.
    public Uni<List<Told>> told(UUID caseId, String customerId) {
        String[] recipients = {"customer:" + customerId, "sms:" + customerId};
        return pool.preparedQuery(TOLD)
                .execute(Tuple.of(caseId, recipients))
                .map(rows -> Rows.all(rows, CustomerDataStore::told));
    }

    /// Corrects the contact data in all cases of the customer, in one transaction, and answers how
    /// many there are. Messages are addressed to the customer, not to a number: what waits goes to
    /// the corrected one.
    public Uni<Integer> correct(String customerId, Contact contact, String by, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                                cases(connection, customerId)
                                        .call(rows -> correct(connection, rows, contact))
                                        .call(rows ->
                                                Tables.EVENT.insert(
                                                        connection,
                                                        events(rows, contact, by, now))))
                        .map(List::size));
    }

    private static Uni<List<ComplaintRow>> cases(SqlConnection connection, String customerId) {
        return connection
                .preparedQuery(CASES)
                .execute(Tuple.of(customerId))
                .map(rows -> Rows.all(rows, ComplaintRow::read));
    }

    private static Uni<Void> correct(
            SqlConnection connection, List<ComplaintRow> rows, Contact contact) {
        return Multi.createFrom()
                .iterable(rows)
                .invoke(row -> row.correct(contact))
                .onItem()
                .transformToUniAndConcatenate(row -> row.update(connection))
                .onItem()
                .ignoreAsUni();
    }

    private static List<EventRow> events(
            List<ComplaintRow> rows, Contact contact, String by, Instant now) {
        Event event =
                new Event(EventType.CONTACT_CORRECTED, now, by, Map.of("fields", contact.fields()));
        return rows.stream()
                .flatMap(row -> EventRow.of(row.id, row.version, List.of(event), Map.of()).stream())
                .toList();
    }

    private static Told told(Row row) {
        return new Told(
                row.getString("template"),
                SealedColumn.MESSAGE.opened(row.getString("text")),
                Cells.instant(row, "created_at"),
                Cells.instantIfAny(row, "sent_at"));
    }
}
