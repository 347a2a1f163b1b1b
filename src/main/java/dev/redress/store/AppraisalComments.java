package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// What people say of their own appraisals (PERF-07).
@ApplicationScoped
public class AppraisalComments {

    private static final String SAY =
            """
            insert into appraisal_comment (id, appraisal_id, text, at)
            select $1, a.id, $4, $5 from appraisal a
            where a.id = $2 and a.account = $3
              and (select count(*) from appraisal_comment c where c.appraisal_id = a.id) < $6
            """;

    private static final String IS_OWN =
            "select count(*) from appraisal where id = $1 and account = $2";

    private final Pool pool;

    AppraisalComments(Pool pool) {
        this.pool = pool;
    }

    /// Adds what somebody says of their own appraisal. Answers false if they said `most` things
    /// already; fails with [NotFound] if it is not theirs.
    public Uni<Boolean> say(UUID appraisal, String account, String text, Instant now, int most) {
        Tuple parameters =
                Tuple.of(TimeOrderedId.at(now), appraisal, account)
                        .addString(SealedColumn.APPRAISAL_COMMENT.sealed(text))
                        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                        .addInteger(most);
        return pool.preparedQuery(IS_OWN)
                .execute(Tuple.of(appraisal, account))
                .invoke(rows -> {
                    if (rows.iterator().next().getLong(0) == 0) {
                        throw new NotFound("appraisal " + appraisal);
                    }
                })
                .chain(() -> Detached.from(() -> pool.preparedQuery(SAY).execute(parameters)))
                .map(rows -> rows.rowCount() == 1);
    }
}
