package dev.redress.store;

import dev.redress.core.complaint.Exhibit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The chains of evidence of all cases, one after the other.
@ApplicationScoped
public class EvidenceChains {

    private static final String FOLLOWING =
            """
            select %s from evidence e
            where e.complaint_id > $1 or e.complaint_id = $1 and e.number > $2
            order by e.complaint_id, e.number
            limit $3
            """
                    .formatted(EvidenceRow.READ);

    private final Pool pool;

    EvidenceChains(Pool pool) {
        this.pool = pool;
    }

    /// At most `limit` pieces behind the one with this number of this case.
    public Uni<List<Exhibit>> following(UUID caseId, int number, int limit) {
        return pool.preparedQuery(FOLLOWING)
                .execute(Tuple.of(caseId, number, limit))
                .map(rows -> Rows.all(rows, row -> EvidenceRow.read(row).toCore()));
    }
}
