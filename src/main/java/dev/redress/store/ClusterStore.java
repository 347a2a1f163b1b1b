package dev.redress.store;

import dev.redress.core.insight.Dimension;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The cases of mass complaints.
@ApplicationScoped
public class ClusterStore {

    private static final String OPEN =
            "c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')";

    /// Those of the 24 hours in which it became one, and all since.
    private static final String BELONGS =
            """
            %s and c.received_at > a.opened_at - interval '24 hours' and c.received_at <= $1::timestamptz
              and case a.dimension when 'PRODUCT' then c.product_id when 'BATCH' then c.batch_no
                when 'MERCHANT' then c.merchant_id end = a.value
              and %s\
            """
                    .formatted(SurgeSql.WATCHED, OPEN);

    // Rather a case that has no report of its own to write anyway.
    private static final String NAME =
            """
            update alert a set report_of = (
              select c.id from complaint c where %s
              order by c.risk = 'HIGH', c.received_at, c.id limit 1)
            where a.kind = 'MASS_COMPLAINT' and a.closed_at is null and a.report_of is null
            """
                    .formatted(BELONGS);

    private static final String NEWCOMERS =
            """
            select c.id, c.version, a.id as cluster, a.dimension, a.value,
              coalesce(a.report_of = c.id, false) as reports
            from alert a join complaint c on %s
            where a.kind = 'MASS_COMPLAINT' and a.closed_at is null
              and not exists (
                select from alert_member m where m.complaint_id = c.id and m.alert_id = a.id)
            order by 6 desc, c.received_at limit $2
            """
                    .formatted(BELONGS);

    private static final String MEMBERS =
            "select complaint_id from alert_member where alert_id = $1 order by complaint_id limit $2";

    private final Pool pool;

    ClusterStore(Pool pool) {
        this.pool = pool;
    }

    /// An open case that belongs to a mass complaint and is none of its members yet.
    ///
    /// @param version that it was found in
    /// @param reports whether it carries the report for all
    public record Newcomer(
            UUID id,
            long version,
            UUID cluster,
            Dimension dimension,
            String value,
            boolean reports) {}

    /// Names the case that carries the report where none is named, and answers who is to join.
    public Uni<List<Newcomer>> newcomers(Instant now, int limit) {
        return Detached.from(() ->
                pool.preparedQuery(NAME)
                        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                        .chain(() -> found(now, limit)));
    }

    /// Some of its members, at most `limit`.
    public Uni<List<UUID>> members(UUID cluster, int limit) {
        return pool.preparedQuery(MEMBERS)
                .execute(Tuple.of(cluster, limit))
                .map(rows -> {
                    List<UUID> ids = new ArrayList<>();
                    rows.forEach(row -> ids.add(row.getUUID(0)));
                    return ids;
                });
    }

    /// Who would join, of the mass complaints that are known already.
    public Uni<List<Newcomer>> waiting(Instant now, int limit) {
        return found(now, limit);
    }

    private Uni<List<Newcomer>> found(Instant now, int limit) {
        return pool.preparedQuery(NEWCOMERS)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), limit))
                .map(rows -> {
                    List<Newcomer> newcomers = new ArrayList<>();
                    rows.forEach(row -> newcomers.add(read(row)));
                    return newcomers;
                });
    }

    private static Newcomer read(Row row) {
        return new Newcomer(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("cluster"),
                Dimension.valueOf(row.getString("dimension")),
                row.getString("value"),
                row.getBoolean("reports"));
    }
}
