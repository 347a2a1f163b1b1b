package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.security.AbnormalAccess.Count;
import dev.redress.core.security.AccessKind;
import dev.redress.core.security.AccessThreshold;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Counts what accounts did, by the audit log.
@ApplicationScoped
public class AccessCounts {

    /// Those that were refused because there were too many count, too: otherwise nobody ever had
    /// more than the limit.
    private static final String REVEALS =
            """
            select actor as account, at from audit_entry
            where action in ('REVEALED', 'SECURITY_WARNED') and granted = (action = 'REVEALED')
              and operation = 'POST /complaints/{id}/reveals'
              and at > $1 and at <= $2
            """;

    private static final String EXPORTS =
            """
            select actor as account, at from audit_entry
            where action in ('FILE_OPENED', 'EXPORTED') and granted
              and purpose is distinct from 'OWN_DATA'
              and at > $1 and at <= $2
            """;

    /// By the account that was tried, and by the address from which many may have been.
    private static final String FAILED_LOGINS =
            """
            select named as account, at from audit_entry
            cross join lateral (values (actor), ('address ' || (details ->> 'address')))
              as whose (named)
            where action = 'SIGN_IN_REFUSED' and named is not null
              and at > $1 and at <= $2
            """;

    private final Pool pool;

    AccessCounts(Pool pool) {
        this.pool = pool;
    }

    /// The accounts that did more within the window before `now` than the threshold allows.
    public Uni<List<Count>> above(AccessThreshold threshold, Instant now) {
        return pool.preparedQuery(above(statement(threshold.kind())))
                .execute(
                        Tuple.of(
                                sent(now.minus(threshold.window())),
                                sent(now),
                                (long) threshold.most()))
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new Count(
                                                row.getString("account"),
                                                threshold.kind(),
                                                row.getLong("times"),
                                                Cells.instant(row, "latest"))));
    }

    private static String above(String done) {
        return """
        select account, count(*) as times, max(at) as latest from (%s) done
        group by account having count(*) > $3 order by account
        """
                .formatted(done);
    }

    private static String statement(AccessKind kind) {
        return switch (kind) {
            case REVEALS -> REVEALS;
            case EXPORTS -> EXPORTS;
            case FAILED_LOGINS -> FAILED_LOGINS;
        };
    }
}
