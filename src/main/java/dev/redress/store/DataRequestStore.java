package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.privacy.DataRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What customers asked for about their data.
@ApplicationScoped
public class DataRequestStore {

    private static final String KEEP =
            """
            insert into data_request (id, customer_id, kind, asked_by, identity, asked_at, due_at, state)
            values ($1, $2, $3, $4, $5, $6, $7, 'OPEN')
            """;
    private static final String ANSWER =
            """
            update data_request set state = $2, result = $3, answered_at = $4
            where id = $1 and state = 'OPEN'
            """;
    private static final String FIND = "select * from data_request where id = $1";
    private static final String OF_CUSTOMER =
            "select * from data_request where customer_id = $1 order by id desc limit $2";
    private static final String LATEST = "select * from data_request order by id desc limit $1";
    private static final String OPEN =
            "select * from data_request where state = 'OPEN' order by due_at, id limit $1";
    private static final String OPEN_ERASURES =
            """
            select * from data_request where state = 'OPEN' and kind = 'ERASURE'
            order by due_at limit $1
            """;

    private final Pool pool;

    DataRequestStore(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> keep(DataRequest request) {
        Tuple parameters =
                Tuple.tuple()
                        .addUUID(request.id())
                        .addString(request.customerId())
                        .addString(request.kind().name())
                        .addString(request.askedBy())
                        .addString(SealedColumn.IDENTITY.sealed(request.identity()))
                        .addOffsetDateTime(sent(request.askedAt()))
                        .addOffsetDateTime(sent(request.dueAt()));
        return Detached.from(() -> pool.preparedQuery(KEEP).execute(parameters)).replaceWithVoid();
    }

    /// What was answered before stays.
    public Uni<Void> answer(UUID id, DataRequest.State state, String result, Instant now) {
        Tuple parameters =
                Tuple.of(id, state.name(), SealedColumn.RESULT.sealed(result), sent(now));
        return Detached.from(() -> pool.preparedQuery(ANSWER).execute(parameters))
                .replaceWithVoid();
    }

    /// Fails with [NotFound].
    public Uni<DataRequest> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, DataRequestStore::request)
                                .orElseThrow(() -> new NotFound("data request " + id)));
    }

    /// The latest first.
    public Uni<List<DataRequest>> ofCustomer(String customerId, int limit) {
        return pool.preparedQuery(OF_CUSTOMER)
                .execute(Tuple.of(customerId, limit))
                .map(rows -> Rows.all(rows, DataRequestStore::request));
    }

    /// Of all customers, the latest first.
    public Uni<List<DataRequest>> latest(int limit) {
        return pool.preparedQuery(LATEST)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, DataRequestStore::request));
    }

    /// What waits for an answer, the first due first.
    public Uni<List<DataRequest>> open(int limit) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, DataRequestStore::request));
    }

    /// Those that were begun and not finished.
    public Uni<List<DataRequest>> openErasures(int limit) {
        return pool.preparedQuery(OPEN_ERASURES)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, DataRequestStore::request));
    }

    private static DataRequest request(Row row) {
        return new DataRequest(
                row.getUUID("id"),
                row.getString("customer_id"),
                Cells.constant(DataRequest.Kind.class, row, "kind"),
                row.getString("asked_by"),
                SealedColumn.IDENTITY.opened(row.getString("identity")),
                Cells.instant(row, "asked_at"),
                Cells.instant(row, "due_at"),
                Cells.constant(DataRequest.State.class, row, "state"),
                SealedColumn.RESULT.openedIfAny(row.getString("result")),
                Cells.instantIfAny(row, "answered_at"));
    }
}
