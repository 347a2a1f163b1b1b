package dev.redress.store;

import dev.redress.core.conduct.ConductEffect;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.ConductKind;
import dev.redress.core.conduct.ConductRecord;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was put on record about how the desk's people write. It is written with the case, see
/// [ComplaintStore#change].
@ApplicationScoped
public class ConductStore {

    private static final String LIST =
            """
            select id, complaint_id, case_no, account, at, resource, field, rule, kind, effect, quote,
              policy_version
            from conduct_record
            where ($1::text is null or account = $1) and ($2::text is null or case_no = $2)
              and ($3::uuid is null or id < $3)
            order by id desc limit $4
            """;

    private final Pool pool;

    ConductStore(Pool pool) {
        this.pool = pool;
    }

    /// At most `page.limit()` records, newest first.
    ///
    /// @param account of whom; absent for everybody
    /// @param caseNo in which case; absent for all
    public Uni<List<StoredConduct>> list(
            @Nullable String account, @Nullable String caseNo, Page page) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(account, caseNo, page.last(), page.limit()))
                .map(rows -> Rows.all(rows, ConductStore::read));
    }

    private static StoredConduct read(Row row) {
        return new StoredConduct(
                row.getUUID("id"),
                row.getUUID("complaint_id"),
                row.getString("case_no"),
                new ConductRecord(
                        row.getString("account"),
                        Cells.instant(row, "at"),
                        row.getString("resource"),
                        new ConductFinding(
                                row.getString("field"),
                                row.getString("rule"),
                                Cells.constant(ConductKind.class, row, "kind"),
                                Cells.constant(ConductEffect.class, row, "effect"),
                                SealedColumn.QUOTE.opened(row.getString("quote")),
                                row.getInteger("policy_version"))));
    }
}
