package dev.redress.store;

import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.outlook.Job;
import dev.redress.core.sla.Stage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What staff still has to finish.
@ApplicationScoped
public class OutlookStore {

    private static final String MISSED =
            """
            select c.id, c.case_no, c.severity, c.priority, c.assignee, d.stage, d.due_at
            from deadline d join complaint c on c.id = d.complaint_id
            where d.state = 'BREACHED' and d.finished_at is null
              and d.responsible_role not in ('CUSTOMER', 'SCHEDULER') and d.stage <> 'STALE'
              and d.complaint_id = any($1)
            """;

    private static final String PEOPLE =
            "select count(*)::int from account where active and roles && array['agent', 'senior']";

    private final BoundedReading reading;

    OutlookStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// What is to be done, and how many share what is assigned to nobody.
    ///
    /// @param horizon every stage that was left out is due at or after it; absent if none was
    /// @param people active accounts of the first line, at least 1
    public record Workload(List<Job> jobs, @Nullable Instant horizon, int people) {

        public Workload {
            jobs = List.copyOf(jobs);
        }
    }

    /// The running stages of staff that `visibility` covers, at most `limit` of them, and with them
    /// what the same cases have missed and not finished.
    ///
    /// Fails with [TookTooLong] when it does.
    ///
    /// @param assignee only that person's; all if absent
    public Uni<Workload> workload(Visibility visibility, @Nullable String assignee, int limit) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = Tuple.of(limit, visible.value(), assignee);
        return reading.within(connection ->
                connection
                        .preparedQuery(running(visible))
                        .execute(parameters)
                        .map(rows -> Rows.all(rows, Function.identity()))
                        .chain(running -> completed(connection, running, limit)));
    }

    private static Uni<Workload> completed(SqlConnection connection, List<Row> running, int limit) {
        return missed(connection, running)
                .chain(missed ->
                        people(connection).map(people -> workload(running, missed, limit, people)));
    }

    /// Stages that run, those that must be looked at next first. Among them is the clock of
    /// idleness, which is no work, and yet leads to cases of which everything else is broken
    /// already.
    private static String running(VisibleCases visible) {
        // A parameter that no condition uses has no type; it is told one here.
        String condition = visible.value() == null ? "$2::text is null" : visible.condition();
        return """
        select c.id, c.case_no, c.severity, c.priority, c.assignee, d.stage, d.due_at, d.next_at
        from deadline d join complaint c on c.id = d.complaint_id
        where d.state = 'RUNNING' and d.responsible_role not in ('CUSTOMER', 'SCHEDULER')
          and %s
          and ($3::text is null or c.assignee = $3)
        order by d.next_at limit $1
        """
                .formatted(condition);
    }

    private static Uni<List<Row>> missed(SqlConnection connection, List<Row> running) {
        UUID[] ids = running.stream().map(row -> row.getUUID("id")).distinct().toArray(UUID[]::new);
        return connection
                .preparedQuery(MISSED)
                .execute(Tuple.tuple().addValue(ids))
                .map(rows -> Rows.all(rows, Function.identity()));
    }

    private static Uni<Integer> people(SqlConnection connection) {
        return connection
                .query(PEOPLE)
                .execute()
                .map(rows -> Math.max(1, rows.iterator().next().getInteger(0)));
    }

    private static Workload workload(List<Row> running, List<Row> missed, int limit, int people) {
        List<Job> jobs = new ArrayList<>();
        running.stream()
                .filter(row -> !row.getString("stage").equals(Stage.STALE.name()))
                .forEach(row -> jobs.add(job(row)));
        missed.forEach(row -> jobs.add(job(row)));
        boolean isWhole = running.size() < limit;
        return new Workload(
                jobs, isWhole ? null : Cells.instant(running.getLast(), "next_at"), people);
    }

    private static Job job(Row row) {
        return new Job(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Severity.class, row, "severity"),
                Cells.constant(Priority.class, row, "priority"),
                row.getString("assignee"),
                Cells.constant(Stage.class, row, "stage"),
                Cells.instant(row, "due_at"));
    }
}
