package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// What people say of their own appraisals (PERF-07).
@ApplicationScoped
public class AppraisalComments {

    // One after the other, so that two at once are not one too many. Whoever erases it goes first
    // or leaves it to the next run.
    private static final String OWN =
            "select from appraisal where id = $1 and account = $2 for no key update";

    private static final String SAY =
            """
            insert into appraisal_comment (id, appraisal_id, text, at)
            select $1, $2, $3, $4
            where (select count(*) from appraisal_comment c where c.appraisal_id = $2) < $5
            """;

    private final Pool pool;

    AppraisalComments(Pool pool) {
        this.pool = pool;
    }

    /// Adds what somebody says of their own appraisal. Answers false if they said `most` things
    /// already; fails with [NotFound] if it is not theirs.
    public Uni<Boolean> say(UUID appraisal, String account, String text, Instant now, int most) {
        Tuple parameters =
                Tuple.of(TimeOrderedId.at(now), appraisal)
                        .addString(SealedColumn.APPRAISAL_COMMENT.sealed(text))
                        .addOffsetDateTime(sent(now))
                        .addInteger(most);
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        requireOwn(connection, appraisal, account)
                                .chain(() -> connection.preparedQuery(SAY).execute(parameters))
                                .map(rows -> rows.rowCount() == 1)));
    }

    private static Uni<Void> requireOwn(SqlConnection connection, UUID appraisal, String account) {
        return connection
                .preparedQuery(OWN)
                .execute(Tuple.of(appraisal, account))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw new NotFound("appraisal " + appraisal);
                    }
                })
                .replaceWithVoid();
    }
}
