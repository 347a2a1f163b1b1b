package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.sla.Stage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Counts promises and cases. Everything fails with [TookTooLong] when it does.
@ApplicationScoped
public class ReportStore {

    private static final String FIRST_RESPONSES =
            """
            with taken as (
              select extract(epoch from d.finished_at - c.received_at)::float8 as seconds
              from complaint c join deadline d on d.complaint_id = c.id
              where c.received_at >= $1 and c.received_at < $2 and d.stage = 'FIRST_RESPONSE'
                and (d.state <> 'CANCELLED' or d.breached_at is not null)
            )
            select count(seconds) as answered, count(*) - count(seconds) as waiting,
              avg(seconds) as average,
              percentile_cont(0.5) within group (order by seconds) as median,
              percentile_cont(0.95) within group (order by seconds) as p95
            from taken
            """;

    private static final String ESCALATIONS =
            """
            select count(*) as complaints, count(*) filter (where escalation_level > 1) as escalated
            from complaint
            where received_at >= $1 and received_at < $2 and kind in ('COMPLAINT', 'EMERGENCY')
            """;

    // Constants, so that the index of just these is used.
    private static final String RUNNING =
            """
            select c.id, c.case_no, d.stage, d.due_at, d.provisional
            from deadline d join complaint c on c.id = d.complaint_id
            where d.state = 'RUNNING' and d.stage in (%s)
            order by d.due_at, d.complaint_id limit $1
            """
                    .formatted(
                            Arrays.stream(Stage.values())
                                    .filter(Stage::isStatutory)
                                    .map(stage -> "'" + stage + "'")
                                    .collect(Collectors.joining(", ")));

    private final BoundedReading reading;

    ReportStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// Complaints of a period, and those of them that were escalated at least once.
    public record Escalations(long complaints, long escalated) {}

    /// A clock that runs.
    public record Running(
            UUID caseId, String caseNo, Stage stage, Instant dueAt, boolean provisional) {}

    /// How long cases of a period waited for the first human response, in seconds.
    ///
    /// @param waiting those that have had none yet
    public record FirstResponses(
            long answered,
            long waiting,
            @Nullable Double average,
            @Nullable Double median,
            @Nullable Double p95) {}

    /// The promises of these stages that fell due in the period.
    public Uni<List<PromiseCount>> promises(Period due, PromiseGroup group, Set<Stage> stages) {
        String[] names = stages.stream().map(Stage::name).toArray(String[]::new);
        return rows(promises(group), parameters(due).addValue(names))
                .map(rows -> Rows.all(rows, ReportStore::count));
    }

    /// Of the complaints that were received in the period.
    public Uni<Escalations> escalations(Period received) {
        return rows(ESCALATIONS, parameters(received))
                .map(rows -> rows.iterator().next())
                .map(row -> new Escalations(row.getLong("complaints"), row.getLong("escalated")));
    }

    /// Of the cases that were received in the period.
    public Uni<FirstResponses> firstResponses(Period received) {
        return rows(FIRST_RESPONSES, parameters(received))
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new FirstResponses(
                                row.getLong("answered"),
                                row.getLong("waiting"),
                                row.getDouble("average"),
                                row.getDouble("median"),
                                row.getDouble("p95")));
    }

    /// Statutory clocks that run, the next due first.
    public Uni<List<Running>> statutory(int limit) {
        return rows(RUNNING, Tuple.of(limit)).map(rows -> Rows.all(rows, ReportStore::clock));
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple parameters) {
        return reading.read(sql, parameters);
    }

    // A stage that was broken once stays broken, even if it was begun anew and kept then.
    private static String promises(PromiseGroup group) {
        return """
        select %1$s as key, count(*) as due,
          count(*) filter (where d.state = 'MET' and d.breached_at is null) as kept,
          count(*) filter (where d.breached_at is not null) as broken,
          count(*) filter (where d.breached_at is not null and d.finished_at is not null)
            as finished_late,
          count(*) filter (where d.state in ('RUNNING', 'PAUSED') and d.breached_at is null)
            as open
        from deadline d join complaint c on c.id = d.complaint_id
        where d.due_at >= $1 and d.due_at < $2 and d.stage = any($3)
          and d.responsible_role <> 'CUSTOMER'
          and (d.state <> 'CANCELLED' or d.breached_at is not null)
        group by %1$s order by %1$s nulls last
        """
                .formatted(group.column());
    }

    private static Running clock(Row row) {
        return new Running(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Stage.class, row, "stage"),
                Cells.instant(row, "due_at"),
                row.getBoolean("provisional"));
    }

    private static Tuple parameters(Period period) {
        return Tuple.of(sent(period.from()), sent(period.to()));
    }

    private static PromiseCount count(Row row) {
        return new PromiseCount(
                row.getString("key"),
                row.getLong("due"),
                row.getLong("kept"),
                row.getLong("broken"),
                row.getLong("finished_late"),
                row.getLong("open"));
    }
}
