package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.customer.Channel;
import dev.redress.core.privacy.ConsentEntry;
import dev.redress.core.privacy.ConsentSubject;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What customers agreed to, and do not agree to any more. Nothing that was recorded is changed.
@ApplicationScoped
public class ConsentStore {

    /// Whether the customer of this column agrees, or never said anything.
    static final String AGREES =
            """
            coalesce((select w.given from consent w where w.customer_id = %s and w.subject = '%s'
              order by w.id desc limit 1), true)
            """;

    private static final String RECORD =
            """
            insert into consent (id, customer_id, subject, given, purpose, text_version, channel,
              recorded_by, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """;
    private static final String LATEST =
            """
            select given from consent where customer_id = $1 and subject = $2
            order by id desc limit 1
            """;
    private static final String LATEST_IN_CASE =
            """
            select w.given from consent w join complaint c on c.customer_id = w.customer_id
            where c.id = $1 and w.subject = $2
            order by w.id desc limit 1
            """;
    private static final String OF_CUSTOMER =
            """
            select id, customer_id, null::uuid case_id, subject, given, purpose, text_version, channel,
              recorded_by, recorded_at
            from consent where customer_id = $1
            union all
            select id, customer_id, id, 'CONTACT', true, contact_purpose, consent_version, channel,
              null, received_at
            from complaint
            where customer_id = $1 and consent_version is not null and contact_purpose is not null
            order by recorded_at desc, id desc limit $2
            """;

    private final Pool pool;

    ConsentStore(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> record(ConsentEntry entry) {
        Tuple parameters =
                Tuple.tuple()
                        .addUUID(entry.id())
                        .addString(entry.customerId())
                        .addString(entry.subject().name())
                        .addBoolean(entry.given())
                        .addString(SealedColumn.CONSENT_PURPOSE.sealedIfAny(entry.purpose()))
                        .addInteger(entry.textVersion())
                        .addString(entry.channel().name())
                        .addString(entry.recordedBy())
                        .addOffsetDateTime(sent(entry.recordedAt()));
        return Detached.from(() -> pool.preparedQuery(RECORD).execute(parameters))
                .replaceWithVoid();
    }

    /// Also what came with the customer's cases; the latest first.
    public Uni<List<ConsentEntry>> ofCustomer(String customerId, int limit) {
        return pool.preparedQuery(OF_CUSTOMER)
                .execute(Tuple.of(customerId, limit))
                .map(rows -> Rows.all(rows, ConsentStore::entry));
    }

    /// Whether the customer agreed no more when they last spoke of it.
    public Uni<Boolean> isWithdrawn(ConsentSubject subject, String customerId) {
        return pool.preparedQuery(LATEST)
                .execute(Tuple.of(customerId, subject.name()))
                .map(ConsentStore::isWithdrawn);
    }

    /// Like [#isWithdrawn(ConsentSubject, String)], of the customer of a case.
    public Uni<Boolean> isWithdrawn(ConsentSubject subject, UUID caseId) {
        return pool.preparedQuery(LATEST_IN_CASE)
                .execute(Tuple.of(caseId, subject.name()))
                .map(ConsentStore::isWithdrawn);
    }

    private static boolean isWithdrawn(RowSet<Row> latest) {
        return Rows.first(latest, row -> !row.getBoolean("given")).orElse(false);
    }

    private static @Nullable String purpose(Row row) {
        SealedColumn column =
                row.getUUID("case_id") == null
                        ? SealedColumn.CONSENT_PURPOSE
                        : SealedColumn.CONTACT_PURPOSE;
        return column.openedIfAny(row.getString("purpose"));
    }

    private static ConsentEntry entry(Row row) {
        return new ConsentEntry(
                row.getUUID("id"),
                row.getString("customer_id"),
                row.getUUID("case_id"),
                Cells.constant(ConsentSubject.class, row, "subject"),
                row.getBoolean("given"),
                purpose(row),
                row.getInteger("text_version"),
                Cells.constant(Channel.class, row, "channel"),
                row.getString("recorded_by"),
                Cells.instant(row, "recorded_at"));
    }
}
