package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.insight.Dimension;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The cases of mass complaints.
@ApplicationScoped
public class ClusterStore {

    private static final String OPEN =
            "c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')";

    private static final String SAME =
            """
            case a.dimension when 'PRODUCT' then c.product_id when 'BATCH' then c.batch_no
              when 'MERCHANT' then c.merchant_id end = a.value\
            """;

    // Rather a case that has no report of its own to write anyway.
    static final String NAME =
            belonging(
                            """
                            (report_of is null or exists (
                              select from complaint c
                              where c.id = report_of and c.risk_report is null and not (%s)))\
                            """
                                    .formatted(OPEN))
                    + """
                    update alert a set report_of = reporter.id
                    from (
                      select distinct on (b.cluster) b.cluster, b.id from belonging b
                      where b.risk = 'HIGH' or not exists (
                        select from alert_member m
                        where m.complaint_id = b.id and m.alert_id = b.cluster)
                      order by b.cluster, b.risk = 'HIGH', b.received_at, b.id) reporter
                    where a.id = reporter.cluster and a.closed_at is null
                      and a.report_of is distinct from reporter.id
                    """;

    static final String NEWCOMERS =
            belonging("true")
                    + """
                    select b.id, b.version, b.cluster, b.dimension, b.value,
                      coalesce(b.report_of = b.id, false) as reports, m.is_member
                    from belonging b
                    cross join lateral (
                      select exists (
                        select from alert_member m
                        where m.complaint_id = b.id and m.alert_id = b.cluster) as is_member) m
                    where not m.is_member
                      or (b.report_of = b.id and b.risk = 'HIGH' and b.is_unreported and not exists (
                        select from deadline d
                        where d.complaint_id = b.id and d.stage = 'RISK_REPORT'
                          and d.state <> 'CANCELLED'))
                    order by 6 desc, b.received_at limit $2
                    """;

    private static final String MEMBERS =
            "select complaint_id from alert_member where alert_id = $1 and left_at is null"
                    + " order by complaint_id limit $2";

    private final Pool pool;

    ClusterStore(Pool pool) {
        this.pool = pool;
    }

    /// An open case that belongs to a mass complaint and is none of its members yet, or one of them
    /// that has inherited the report.
    ///
    /// @param version that it was found in
    /// @param reports whether it carries the report for all
    /// @param isMember whether it is a member already
    public record Newcomer(
            UUID id,
            long version,
            UUID cluster,
            Dimension dimension,
            String value,
            boolean reports,
            boolean isMember) {}

    /// Names the case that carries the report where none is named, or where that case is over
    /// without a report, and answers who is to join.
    public Uni<List<Newcomer>> newcomers(Instant now, int limit) {
        return Detached.from(() ->
                pool.preparedQuery(NAME)
                        .execute(Tuple.of(sent(now)))
                        .chain(() -> found(now, limit)));
    }

    /// Some of its members, at most `limit`.
    public Uni<List<UUID>> members(UUID cluster, int limit) {
        return pool.preparedQuery(MEMBERS)
                .execute(Tuple.of(cluster, limit))
                .map(rows -> Rows.all(rows, row -> row.getUUID(0)));
    }

    /// Who would join, of the mass complaints that are known already.
    public Uni<List<Newcomer>> waiting(Instant now, int limit) {
        return found(now, limit);
    }

    /// Those of the 24 hours in which it became one, and all since, without those that left it.
    ///
    /// First who complained and when, from the index that holds all that is compared, then their
    /// cases: the table is large, and the cases of a mass complaint are few.
    ///
    /// @param wanted which of the mass complaints
    private static String belonging(String wanted) {
        return """
        with crowd as materialized (
          select * from alert
          where kind = 'MASS_COMPLAINT' and closed_at is null and %5$s
        ), complained as materialized (
          select distinct a.id as cluster, c.customer_id, c.received_at
          from complaint c
          cross join lateral (values ('PRODUCT', c.product_id), ('BATCH', c.batch_no),
            ('MERCHANT', c.merchant_id)) k (dimension, value)
          join crowd a on a.dimension = k.dimension and a.value = k.value
            and c.received_at > a.opened_at - interval '24 hours'
          where %1$s
            and c.received_at > (select min(opened_at) from crowd) - interval '24 hours'
            and c.received_at <= $1::timestamptz
        ), belonging as (
          select a.id as cluster, a.dimension, a.value, a.report_of, c.id, c.version, c.risk,
            c.received_at, c.risk_report is null as is_unreported
          from complained found
          join crowd a on a.id = found.cluster
          join complaint c on c.customer_id = found.customer_id
            and c.received_at = found.received_at
          where c.kind in %2$s and %3$s and %4$s and not exists (
            select from alert_member g
            where g.complaint_id = c.id and g.alert_id = a.id and g.left_at is not null)
        )
        """
                .formatted(SurgeSql.WATCHED, SurgeSql.COMPLAINTS, SAME, OPEN, wanted);
    }

    private Uni<List<Newcomer>> found(Instant now, int limit) {
        return pool.preparedQuery(NEWCOMERS)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> Rows.all(rows, ClusterStore::read));
    }

    private static Newcomer read(Row row) {
        return new Newcomer(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("cluster"),
                Cells.constant(Dimension.class, row, "dimension"),
                row.getString("value"),
                row.getBoolean("reports"),
                row.getBoolean("is_member"));
    }
}
