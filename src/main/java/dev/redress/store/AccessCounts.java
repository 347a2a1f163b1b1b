package dev.redress.store;

import dev.redress.core.security.AbnormalAccess.Count;
import dev.redress.core.security.AccessKind;
import dev.redress.core.security.AccessThreshold;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts what accounts did, as far as the desk keeps it: files opened and bundles handed over, and
/// attempts to sign in.
@ApplicationScoped
public class AccessCounts {

    private static final String EXPORTS =
            """
            select account, count(*) as times from (
              select viewed_by as account from evidence_view
              where viewed_at > $1 and viewed_at <= $2
              union all
              select exported_by from evidence_export
              where exported_at > $1 and exported_at <= $2) done
            group by account having count(*) > $3 order by account
            """;

    // What is kept of an attempt names nobody; who an account is shows by its hash.
    private static final String FAILED_LOGINS =
            """
            select coalesce(username, 'sign-in ' || left(key, 12)) as account,
              attempts::bigint as times
            from sign_in_failure left join account
              on key = encode(sha256(convert_to('account ' || username, 'UTF8')), 'hex')
            where since > $1 and since <= $2 and attempts > $3 order by key
            """;

    private final Pool pool;

    AccessCounts(Pool pool) {
        this.pool = pool;
    }

    /// The accounts that did more within the window before `now` than the threshold allows.
    public Uni<List<Count>> above(AccessThreshold threshold, Instant now) {
        return statement(threshold.kind())
                .map(sql -> counts(sql, threshold, now))
                .orElse(Uni.createFrom().item(List.of()));
    }

    private Uni<List<Count>> counts(String sql, AccessThreshold threshold, Instant now) {
        return pool.preparedQuery(sql)
                .execute(
                        Tuple.of(
                                now.minus(threshold.window()).atOffset(ZoneOffset.UTC),
                                now.atOffset(ZoneOffset.UTC),
                                (long) threshold.most()))
                .map(rows -> {
                    List<Count> counts = new ArrayList<>();
                    rows.forEach(row ->
                            counts.add(
                                    new Count(
                                            row.getString("account"),
                                            threshold.kind(),
                                            row.getLong("times"))));
                    return counts;
                });
    }

    /// Empty for what the desk does not keep.
    private static Optional<String> statement(AccessKind kind) {
        return switch (kind) {
            case EXPORTS -> Optional.of(EXPORTS);
            case FAILED_LOGINS -> Optional.of(FAILED_LOGINS);
            case REVEALS -> Optional.empty();
        };
    }
}
