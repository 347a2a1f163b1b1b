package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/// Complaints and planned agents by the hour of the day (ORG-10). Everything fails with
/// [TookTooLong] when it does.
@ApplicationScoped
public class StaffingStore {

    private static final String COMPLAINTS =
            """
            select cast(extract(hour from received_at at time zone $3) as int), count(*)
            from complaint
            where received_at >= $1 and received_at < $2 and kind in ('COMPLAINT', 'EMERGENCY')
            group by 1
            """;
    // Somebody planned twice for one time is there once.
    private static final String PLANNED =
            """
            with span as (
              select unnest(range_agg(tstzrange(s.start_at, s.end_at))
                * tstzmultirange(tstzrange($1, $2))) as planned
              from shift s join account a on a.username = s.account
              where a.roles && array['agent', 'senior'] and s.end_at > $1 and s.start_at < $2
              group by s.account)
            select cast(extract(hour from slot at time zone $3) as int),
              sum(extract(epoch from least(upper(planned), slot + interval '1 hour')
                - greatest(lower(planned), slot))) / 3600
            from span,
              generate_series(date_trunc('hour', lower(planned)),
                upper(planned) - interval '1 microsecond', interval '1 hour') as slot
            group by 1
            """;

    private final BoundedReading reading;

    StaffingStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// What came, and who was planned.
    ///
    /// @param complaints by hour, 0 to 23; an hour without any is left out
    /// @param agentHours that were planned, by hour, like `complaints`
    public record Staffing(Map<Integer, Long> complaints, Map<Integer, BigDecimal> agentHours) {}

    /// All days of the period together.
    ///
    /// @param zone whose hours are meant
    public Uni<Staffing> byHour(Period period, ZoneId zone) {
        Tuple parameters = Tuple.of(sent(period.from()), sent(period.to()), zone.getId());
        return reading.within(connection ->
                complaints(connection, parameters)
                        .chain(complaints ->
                                planned(connection, parameters)
                                        .map(planned -> new Staffing(complaints, planned))));
    }

    private static Uni<Map<Integer, Long>> complaints(SqlConnection connection, Tuple parameters) {
        return connection
                .preparedQuery(COMPLAINTS)
                .execute(parameters)
                .map(rows -> {
                    Map<Integer, Long> complaints = new HashMap<>();
                    rows.forEach(row -> complaints.put(row.getInteger(0), row.getLong(1)));
                    return complaints;
                });
    }

    private static Uni<Map<Integer, BigDecimal>> planned(
            SqlConnection connection, Tuple parameters) {
        return connection
                .preparedQuery(PLANNED)
                .execute(parameters)
                .map(rows -> {
                    Map<Integer, BigDecimal> planned = new HashMap<>();
                    rows.forEach(row -> planned.put(row.getInteger(0), row.getBigDecimal(1)));
                    return planned;
                });
    }
}
