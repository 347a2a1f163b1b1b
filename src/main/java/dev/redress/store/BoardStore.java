package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the work stands (ORG-05). Everything fails with [TookTooLong] when it does.
@ApplicationScoped
public class BoardStore {

    private static final String OPEN =
            Stream.of(Status.values())
                    .filter(Status::isOpen)
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", "));
    private static final String PROCESS =
            """
            select c.status, count(*) as cases,
              count(*) filter (where c.assignee is null) as unassigned,
              min(c.received_at) as oldest_at,
              count(*) filter (where exists (
                select from deadline d where d.complaint_id = c.id and d.finished_at is null
                  and (d.state = 'BREACHED' or d.state = 'RUNNING' and d.due_at < $1
                    and d.responsible_role <> 'CUSTOMER'))) as overdue
            from complaint c where c.status in (%s) group by 1
            """
                    .formatted(OPEN);
    private static final String OVERDUE =
            """
            select c.assignee, count(distinct c.id) as overdue
            from complaint c join deadline d on d.complaint_id = c.id
            where c.assignee is not null and c.status in (%s) and d.finished_at is null
              and (d.state = 'BREACHED' or d.state = 'RUNNING' and d.due_at < $1
                and d.responsible_role <> 'CUSTOMER')
            group by 1
            """
                    .formatted(OPEN);

    private final BoundedReading reading;

    BoardStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// The open cases of one status.
    ///
    /// @param overdue those with a promise that was not kept and still is not
    public record Station(
            Status status, long cases, long unassigned, long overdue, @Nullable Instant oldestAt) {}

    /// How the work stands at one instant.
    ///
    /// @param process in the order of the statuses; a status without cases is left out
    /// @param overdue how many of their cases are overdue, by account
    public record Board(List<Station> process, Map<String, Long> overdue) {}

    public Uni<Board> board(Instant now) {
        Tuple at = Tuple.of(sent(now));
        return reading.within(connection ->
                process(connection, at)
                        .chain(process ->
                                overdue(connection, at)
                                        .map(overdue -> new Board(process, overdue))));
    }

    private static Uni<List<Station>> process(SqlConnection connection, Tuple at) {
        return connection
                .preparedQuery(PROCESS)
                .execute(at)
                .map(rows -> {
                    List<Station> process = Rows.all(rows, BoardStore::station);
                    process.sort(Comparator.comparing(Station::status));
                    return process;
                });
    }

    private static Station station(Row row) {
        return new Station(
                Cells.constant(Status.class, row, "status"),
                row.getLong("cases"),
                row.getLong("unassigned"),
                row.getLong("overdue"),
                Cells.instantIfAny(row, "oldest_at"));
    }

    private static Uni<Map<String, Long>> overdue(SqlConnection connection, Tuple at) {
        return connection
                .preparedQuery(OVERDUE)
                .execute(at)
                .map(rows -> {
                    Map<String, Long> overdue = new HashMap<>();
                    rows.forEach(row -> overdue.put(row.getString(0), row.getLong(1)));
                    return overdue;
                });
    }
}
