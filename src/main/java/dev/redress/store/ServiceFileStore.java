package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Aftermath.Verdict;
import dev.redress.core.customer.AgeGroup;
import dev.redress.core.customer.ServiceFile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stays of customers. The figures grow when cases are archived, see [ComplaintStore#change].
@ApplicationScoped
public class ServiceFileStore {

    private static final int HOURS = 24;

    private static final String COLUMNS =
            """
            select customer_id, age_group, habits::text as habits, by_hour, apology, time,
              compensation, other
            from service_file
            """;
    private static final String FIND = COLUMNS + "where customer_id = $1";
    private static final String AT_NIGHT =
            COLUMNS
                    + """
                    where night_cases >= $1 and night_cases > 0
                    order by night_cases desc, customer_id limit $2
                    """;
    private static final String KEEP =
            """
            insert into service_file (customer_id, age_group, habits, updated_at)
            values ($1, $2, cast($3 as text)::jsonb, $4)
            on conflict (customer_id) do update
            set age_group = excluded.age_group, habits = excluded.habits,
              updated_at = excluded.updated_at
            """;
    private static final String VERDICTS =
            """
            select complaint_id, case_no, at, satisfied, said_by, proof from confirmation
            where customer_id = $1 order by id desc limit $2
            """;

    private final Pool pool;

    ServiceFileStore(Pool pool) {
        this.pool = pool;
    }

    /// An empty one for a customer of whom nothing is kept.
    public Uni<ServiceFile> find(String customerId) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(customerId))
                .map(rows ->
                        Rows.first(rows, ServiceFileStore::file)
                                .orElseGet(() -> empty(customerId)));
    }

    /// Whether the reader may see at least one case of this customer.
    public Uni<Boolean> isKnown(String customerId, Visibility visibility) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = Tuple.of(customerId);
        Optional.ofNullable(visible.value()).ifPresent(parameters::addValue);
        return pool.preparedQuery(
                        "select 1 from complaint c where c.customer_id = $1 and %s limit 1"
                                .formatted(visible.condition()))
                .execute(parameters)
                .map(rows -> rows.size() > 0);
    }

    /// Keeps what the app tells of a customer instead of what it told before.
    public Uni<Void> keep(
            String customerId, @Nullable AgeGroup ageGroup, List<String> habits, Instant now) {
        Tuple parameters =
                Tuple.of(
                        customerId,
                        ageGroup == null ? null : ageGroup.name(),
                        SealedColumn.HABITS.sealed(JsonColumn.ofStrings(habits)),
                        sent(now));
        return Detached.from(() -> pool.preparedQuery(KEEP).execute(parameters)).replaceWithVoid();
    }

    /// The customers who complained most often at night, at least `min` times, at most `limit`.
    public Uni<List<ServiceFile>> atNight(int min, int limit) {
        return pool.preparedQuery(AT_NIGHT)
                .execute(Tuple.of(min, limit))
                .map(rows -> Rows.all(rows, ServiceFileStore::file));
    }

    /// What the customer said of results, the latest `limit` of it, oldest first.
    public Uni<List<StoredVerdict>> verdicts(String customerId, int limit) {
        return pool.preparedQuery(VERDICTS)
                .execute(Tuple.of(customerId, limit))
                .map(rows -> Rows.all(rows, ServiceFileStore::verdict).reversed());
    }

    private static ServiceFile empty(String customerId) {
        return new ServiceFile(
                customerId, null, List.of(), Collections.nCopies(HOURS, 0), 0, 0, 0, 0);
    }

    private static ServiceFile file(Row row) {
        return new ServiceFile(
                row.getString("customer_id"),
                Cells.constantIfAny(AgeGroup.class, row, "age_group"),
                JsonColumn.strings(SealedColumn.HABITS.opened(row.getString("habits"))),
                List.of(row.getArrayOfIntegers("by_hour")),
                row.getInteger("apology"),
                row.getInteger("time"),
                row.getInteger("compensation"),
                row.getInteger("other"));
    }

    private static StoredVerdict verdict(Row row) {
        return new StoredVerdict(
                row.getUUID("complaint_id"),
                row.getString("case_no"),
                new Verdict(
                        Cells.instant(row, "at"),
                        row.getBoolean("satisfied"),
                        row.getString("said_by"),
                        SealedColumn.PROOF.openedIfAny(row.getString("proof"))));
    }
}
