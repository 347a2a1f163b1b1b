package dev.redress.store;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// What is kept of customers, for themselves: what they were told, and their contact data.
@ApplicationScoped
public class CustomerDataStore {

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
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from OutboxRow where complaintId = :case"
                                                        + " and recipient in :recipients order by id",
                                                OutboxRow.class)
                                        .setParameter("case", caseId)
                                        .setParameter(
                                                "recipients",
                                                List.of(
                                                        "customer:" + customerId,
                                                        "sms:" + customerId))
                                        .setReadOnly(true)
                                        .getResultList())
                        .map(rows -> rows.stream().map(CustomerDataStore::told).toList()));
    }

    /// Corrects the contact data in all cases of the customer, in one transaction, and answers how
    /// many there are. Messages are addressed to the customer, not to a number: what waits goes to
    /// the corrected one.
    public Uni<Integer> correct(String customerId, Contact contact, String by, Instant now) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                                Panache.getSession()
                                        .chain(session ->
                                                cases(session, customerId)
                                                        .invoke(rows ->
                                                                rows.forEach(row ->
                                                                        row.correct(contact)))
                                                        .call(rows ->
                                                                session.persistAll(
                                                                        events(
                                                                                        rows,
                                                                                        contact, by,
                                                                                        now)
                                                                                .toArray()))))
                        .map(List::size));
    }

    // In the order of the ids, like everybody who locks several.
    private static Uni<List<ComplaintRow>> cases(Mutiny.Session session, String customerId) {
        return session.createQuery(
                        "from ComplaintRow where submission.customerId = :customer"
                                + " and erasedAt is null order by id",
                        ComplaintRow.class)
                .setParameter("customer", customerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static List<EventRow> events(
            List<ComplaintRow> rows, Contact contact, String by, Instant now) {
        Event event =
                new Event(EventType.CONTACT_CORRECTED, now, by, Map.of("fields", contact.fields()));
        return rows.stream()
                .flatMap(row -> EventRow.of(row.id, row.version, List.of(event), Map.of()).stream())
                .toList();
    }

    private static Told told(OutboxRow row) {
        return new Told(
                row.template.name(),
                SealedColumn.MESSAGE.opened(row.text),
                row.createdAt,
                row.sentAt);
    }
}
