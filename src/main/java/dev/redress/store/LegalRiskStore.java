package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Looks for open cases with a legal risk that nobody has taken up yet.
@ApplicationScoped
public class LegalRiskStore {

    // Drafts and closed cases are nobody's risk any more. What was taken up once is not again.
    private static final String FIND =
            """
            select id, case_no, risk, signals::text as signals from complaint c
            where status not in ('CLOSED', 'ARCHIVED', 'REJECTED', 'WITHDRAWN', 'MERGED')
              and (risk = 'HIGH' or signals ?| $1)
              and not exists (
                select from register_record taken
                where taken.register = 'INSPECTION' and taken.kind = 'LEGAL_SCAN'
                  and taken.complaint_id = c.id)
            order by id limit $2
            """;

    private final Pool pool;

    LegalRiskStore(Pool pool) {
        this.pool = pool;
    }

    /// A case with a legal risk.
    public record RiskyCase(UUID id, String caseNo, String risk, List<String> signals) {}

    /// At most `limit` cases of high risk or with one of `signals`, the first received first.
    public Uni<List<RiskyCase>> find(List<String> signals, int limit) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(signals.toArray(String[]::new), limit))
                .map(rows -> Rows.all(rows, LegalRiskStore::riskyCase));
    }

    private static RiskyCase riskyCase(Row row) {
        return new RiskyCase(
                row.getUUID("id"),
                row.getString("case_no"),
                row.getString("risk"),
                JsonColumn.strings(row.getString("signals")));
    }
}
