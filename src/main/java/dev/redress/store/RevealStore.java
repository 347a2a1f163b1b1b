package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.privacy.RevealLimit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Counts which masked fields somebody was shown, by the audit log itself.
@ApplicationScoped
public class RevealStore {

    /// Whether a field may be shown.
    public sealed interface Allowance {

        /// It may, until then.
        record Shown(Instant until) implements Allowance {}

        /// Too many were; the earliest of them does not count any more from then on.
        record Exhausted(Instant until) implements Allowance {}
    }

    // One after the other for each person: two requests at once must not both be the thirtieth.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('reveal ' || $1))";
    private static final String SHOWN =
            """
            select max(at) as shown_at from audit_entry
            where actor = $1 and action = 'REVEALED' and granted and at > $2 and at <= $3
              and cases = $4::uuid[] and details ->> 'field' = $5 and purpose = $6
            """;
    private static final String COUNTED =
            """
            select count(*) as shown, min(at) as first_at from audit_entry
            where actor = $1 and action = 'REVEALED' and granted and at > $2 and at <= $3
            """;

    private final Pool pool;

    RevealStore(Pool pool) {
        this.pool = pool;
    }

    /// Writes down that a field is shown, or that it was refused because there were too many, and
    /// answers which: before the field itself is read.
    ///
    /// @param wanted with a purpose and with the `field` among its details
    public Uni<Allowance> ask(AuditEntry wanted) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(LOCK)
                                .execute(Tuple.of(wanted.actor()))
                                .chain(() -> shown(connection, wanted))
                                .chain(shown -> decide(connection, wanted, shown))));
    }

    private static Uni<RowSet<Row>> shown(SqlConnection connection, AuditEntry wanted) {
        return connection
                .preparedQuery(SHOWN)
                .execute(
                        Tuple.of(
                                wanted.actor(),
                                sent(wanted.at().minus(RevealLimit.LIFE)),
                                sent(wanted.at()),
                                wanted.cases().toArray(UUID[]::new),
                                wanted.details().get("field"),
                                String.valueOf(wanted.purpose())));
    }

    private static Uni<Allowance> decide(
            SqlConnection connection, AuditEntry wanted, RowSet<Row> shown) {
        Instant first = Cells.instantIfAny(shown.iterator().next(), "shown_at");
        if (first != null) {
            return write(connection, wanted.as(AuditAction.REVEAL_REPEATED))
                    .replaceWith(new Allowance.Shown(RevealLimit.until(first)));
        }
        return connection
                .preparedQuery(COUNTED)
                .execute(
                        Tuple.of(
                                wanted.actor(),
                                sent(wanted.at().minus(RevealLimit.WINDOW)),
                                sent(wanted.at())))
                .map(rows -> rows.iterator().next())
                .chain(counted -> count(connection, wanted, counted));
    }

    private static Uni<Allowance> count(SqlConnection connection, AuditEntry wanted, Row counted) {
        if (counted.getLong("shown") >= RevealLimit.COUNT_MAX) {
            Instant until = Cells.instant(counted, "first_at").plus(RevealLimit.WINDOW);
            return write(connection, wanted.as(AuditAction.SECURITY_WARNED).refused())
                    .replaceWith(new Allowance.Exhausted(until));
        }
        return write(connection, wanted)
                .replaceWith(new Allowance.Shown(RevealLimit.until(wanted.at())));
    }

    private static Uni<Void> write(SqlConnection connection, AuditEntry entry) {
        Tuple parameters = Tuple.tuple();
        AuditTable.ENTRY.bind(List.of(entry), parameters);
        return connection
                .preparedQuery(AuditTable.ENTRY.insert(1))
                .execute(parameters)
                .replaceWithVoid();
    }
}
