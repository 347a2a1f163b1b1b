package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What was answered to earlier requests.
@ApplicationScoped
public class IdempotencyStore {

    private static final String FIND =
            "select request_hash, complaint_id, answer from idempotency_key"
                    + " where scope = $1 and key = $2";

    private static final String HASHES =
            "select key, request_hash from idempotency_key where scope = $1 and key = any($2)";

    private final Pool pool;

    IdempotencyStore(Pool pool) {
        this.pool = pool;
    }

    /// What is known of a key.
    public sealed interface Lookup {

        /// Nobody has used it.
        record Unused() implements Lookup {}

        /// A request has used it; one with another hash is another request.
        record Used(String requestHash, UUID complaintId, String answerJson) implements Lookup {}
    }

    public Uni<Lookup> find(String scope, String key) {
        return pool.preparedQuery(FIND).execute(Tuple.of(scope, key)).map(IdempotencyStore::lookup);
    }

    /// The request hashes of those of `keys` that were used, by key.
    public Uni<Map<String, String>> hashes(String scope, List<String> keys) {
        return pool.preparedQuery(HASHES)
                .execute(Tuple.of(scope, keys.toArray(String[]::new)))
                .map(IdempotencyStore::hashes);
    }

    private static Map<String, String> hashes(RowSet<Row> rows) {
        Map<String, String> hashes = new HashMap<>();
        for (Row row : rows) {
            hashes.put(row.getString(0), row.getString(1));
        }
        return hashes;
    }

    private static Lookup lookup(RowSet<Row> rows) {
        return Rows.first(rows, IdempotencyStore::used).orElseGet(Lookup.Unused::new);
    }

    private static Lookup used(Row row) {
        return new Lookup.Used(
                row.getString(0), row.getUUID(1), SealedColumn.ANSWER.opened(row.getString(2)));
    }
}
