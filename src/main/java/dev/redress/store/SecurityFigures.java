package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Counts security events and findings.
@ApplicationScoped
public class SecurityFigures {

    private static final String EVENTS =
            """
            select kind, body ->> 'grade' as grade, count(*) as events
            from register_record
            where register = 'SECURITY_EVENT' and recorded_at >= $1 and recorded_at < $2
              and state <> 'DISMISSED'
            group by 1, 2 order by 1, 2
            """;
    private static final String FINDINGS =
            """
            select finding ->> 'grade' as grade, count(*) as findings,
              count(*) filter (where (finding -> 'timer' ->> 'dueAt')::timestamptz < $1) as overdue
            from register_record, jsonb_array_elements(body -> 'findings') finding
            where register = 'INSPECTION' and state = 'HELD' and finding ->> 'mendedAt' is null
            group by 1 order by 1
            """;

    private static final String OPEN =
            """
            select
              count(*) filter (where register = 'SECURITY_EVENT' and state not in ('CLOSED', 'DISMISSED'))
                as events,
              count(*) filter (where register = 'SECURITY_EVENT' and kind = 'LEAK'
                and state not in ('CLOSED', 'DISMISSED')) as leaks,
              count(*) filter (where register = 'INCIDENT' and state not in ('CLOSED', 'FALSE_ALARM'))
                as incidents,
              count(*) filter (where register = 'VIOLATION' and state not in ('REPORTED', 'DISMISSED'))
                as violations
            from register_record
            """;

    private final Pool pool;

    SecurityFigures(Pool pool) {
        this.pool = pool;
    }

    /// How many events of a class and grade were reported and not dismissed.
    public record EventCount(String securityClass, String grade, long events) {}

    /// How many findings of a grade are open.
    public record FindingCount(String grade, long open, long overdue) {}

    /// What stands open in the registers.
    ///
    /// @param events with the leaks
    public record Open(long events, long leaks, long incidents, long violations) {

        public static final Open NONE = new Open(0, 0, 0, 0);
    }

    /// Of all times.
    public Uni<Open> open() {
        return pool.query(OPEN)
                .execute()
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new Open(
                                row.getLong("events"),
                                row.getLong("leaks"),
                                row.getLong("incidents"),
                                row.getLong("violations")));
    }

    public Uni<List<EventCount>> events(Period period) {
        return pool.preparedQuery(EVENTS)
                .execute(Tuple.of(sent(period.from()), sent(period.to())))
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new EventCount(
                                                row.getString("kind"),
                                                row.getString("grade"),
                                                row.getLong("events"))));
    }

    /// Of the findings that are open now.
    public Uni<List<FindingCount>> findings(Instant now) {
        return pool.preparedQuery(FINDINGS)
                .execute(Tuple.of(sent(now)))
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new FindingCount(
                                                row.getString("grade"),
                                                row.getLong("findings"),
                                                row.getLong("overdue"))));
    }
}
