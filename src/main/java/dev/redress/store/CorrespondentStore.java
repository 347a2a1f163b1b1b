package dev.redress.store;

import dev.redress.core.privacy.Findable;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Who it may be that writes from outside, and about which case.
@ApplicationScoped
public class CorrespondentStore {

    private static final String OWN =
            "(coalesce(c.email_mark = any($2), false) or c.customer_id = $3)";

    private static final String BY_IDS =
            """
            select c.id, c.customer_id, %s from complaint c
            where c.id = any($1) or c.id in (select o.complaint_id from outbox o where o.id = any($1))
            order by array_position($1, c.id) nulls last, c.id desc limit 1
            """
                    .formatted(OWN);

    private static final String BY_NUMBER =
            "select c.id, c.customer_id, %s from complaint c where c.case_no = $1".formatted(OWN);

    private static final String CUSTOMER =
            """
            select customer_id from complaint
            where email_mark = any($1) and erased_at is null and customer_id like $2 || '%'
            order by id desc limit 1
            """;

    private final Pool pool;

    CorrespondentStore(Pool pool) {
        this.pool = pool;
    }

    /// A case that somebody writes about.
    ///
    /// @param isOfSender whether the sender is its customer, as far as addresses and names say
    public record Correspondence(UUID caseId, String customerId, boolean isOfSender) {}

    /// Who may have sent something.
    ///
    /// @param address an e-mail address, or anything else that is none
    /// @param customerId as the shop's database calls the sender, or anything that it does not
    public record Sender(String address, String customerId) {

        private String[] marks() {
            return Sealing.marks(Findable.EMAIL, address).toArray(String[]::new);
        }
    }

    /// The case that one of `ids` is, or a message of which one is.
    public Uni<Optional<Correspondence>> thread(List<UUID> ids, Sender sender) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : thread(BY_IDS, ids.toArray(UUID[]::new), sender);
    }

    /// The case of that number.
    public Uni<Optional<Correspondence>> thread(String caseNo, Sender sender) {
        return thread(BY_NUMBER, caseNo, sender);
    }

    /// The last customer of that address of those who have no other name than `prefix` and what is
    /// behind it.
    public Uni<Optional<String>> customer(String address, String prefix) {
        String[] marks = Sealing.marks(Findable.EMAIL, address).toArray(String[]::new);
        return pool.preparedQuery(CUSTOMER)
                .execute(Tuple.of(marks, prefix))
                .map(rows -> Rows.first(rows, row -> row.getString(0)));
    }

    /// What the address is called where nobody may read it.
    ///
    /// @param address a valid one
    public String nameOf(String address) {
        return Objects.requireNonNull(Sealing.mark(Findable.EMAIL, address));
    }

    private Uni<Optional<Correspondence>> thread(String sql, Object what, Sender sender) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(what, sender.marks(), sender.customerId()))
                .map(rows ->
                        Rows.first(
                                rows,
                                row ->
                                        new Correspondence(
                                                row.getUUID(0),
                                                row.getString(1),
                                                row.getBoolean(2))));
    }
}
