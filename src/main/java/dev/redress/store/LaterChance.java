package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.QuietHours;
import dev.redress.core.notice.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When a message goes out that was tried before: no customer is woken by a second attempt either
/// (spec.md §12, point 5).
@ApplicationScoped
class LaterChance {

    private static final String ASKED =
            """
            select o.template, %s,
              coalesce(c.green_channel or c.severity = 'URGENT', false) as urgent
            from outbox o left join complaint c on c.id = o.complaint_id
            left join customer_preference p on %s
            where o.id = $1 and o.recipient ~ '^(customer|sms):'
            """
                    .formatted(PreferenceColumns.NAMES, PreferenceColumns.OF_RECIPIENT);

    private final QuietHours quiet;

    LaterChance(QuietHours quiet) {
        this.quiet = quiet;
    }

    /// From when on a message is tried again.
    ///
    /// @param wanted when it would be but for the quiet hours of its customer
    record Chance(Instant at, Instant wanted) {

        OffsetDateTime from() {
            return sent(at);
        }

        /// Absent if nothing holds it.
        @Nullable OffsetDateTime heldSince() {
            return at.isAfter(wanted) ? sent(wanted) : null;
        }
    }

    /// At `wanted`, or when the quiet hours of the customer are over by then.
    Uni<Chance> of(SqlClient client, UUID message, Instant wanted) {
        return client.preparedQuery(ASKED)
                .execute(Tuple.of(message))
                .map(rows ->
                        rows.size() == 0
                                ? new Chance(wanted, wanted)
                                : new Chance(earliest(rows.iterator().next(), wanted), wanted));
    }

    private Instant earliest(Row row, Instant wanted) {
        return quiet.earliest(
                PreferenceColumns.of(row),
                Cells.constant(Template.class, row, "template"),
                row.getBoolean("urgent"),
                wanted);
    }
}
