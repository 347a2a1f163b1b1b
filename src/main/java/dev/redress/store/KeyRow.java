package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.UUID;

/// What was answered to a request.
@SuppressWarnings("NullAway.Init") // `of` fills every field.
class KeyRow {

    private static final String FIND =
            "select 1 from idempotency_key where scope = $1 and key = $2";

    String scope;

    String key;

    String requestHash;

    UUID complaintId;

    String answer;

    Instant createdAt;

    /// Fails with [KeyTaken] if something was answered to it already.
    static Uni<Void> requireUnused(SqlConnection connection, String scope, String key) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(scope, key))
                .invoke(answered -> {
                    if (answered.size() > 0) {
                        throw new KeyTaken(key);
                    }
                })
                .replaceWithVoid();
    }

    static KeyRow of(IdempotencyClaim claim, UUID complaintId, Instant now) {
        KeyRow row = new KeyRow();
        row.scope = claim.scope();
        row.key = claim.key();
        row.requestHash = claim.requestHash();
        row.complaintId = complaintId;
        row.answer = SealedColumn.ANSWER.sealed(claim.answerJson());
        row.createdAt = now;
        return row;
    }
}
