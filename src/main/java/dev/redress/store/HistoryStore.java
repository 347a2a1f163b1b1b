package dev.redress.store;

import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the events of cases say of their state, to be read. It is written with the changes.
@ApplicationScoped
public class HistoryStore {

    private static final String CASES =
            """
            select %s from complaint c where c.status = $1 and c.id > $2 order by c.id limit $3
            """
                    .formatted(ComplaintTable.READ);

    private static final String FACTS =
            """
            select %s from complaint_event e
            where e.complaint_id = any($1) and e.facts is not null order by e.version, e.seq
            """
                    .formatted(EventRow.READ);

    private final Pool pool;

    HistoryStore(Pool pool) {
        this.pool = pool;
    }

    /// The histories of at most `limit` cases of this status after that id, in the order of the
    /// ids.
    public Uni<List<CaseHistory>> histories(Status status, UUID after, int limit) {
        return pool.withConnection(connection ->
                connection
                        .preparedQuery(CASES)
                        .execute(Tuple.of(status.name(), after, limit))
                        .map(rows -> Rows.all(rows, ComplaintRow::read))
                        .chain(cases -> histories(connection, cases)));
    }

    private static Uni<List<CaseHistory>> histories(
            SqlConnection connection, List<ComplaintRow> cases) {
        return cases.isEmpty()
                ? Uni.createFrom().item(List.of())
                : connection
                        .preparedQuery(FACTS)
                        .execute(Tuple.of(cases.stream().map(row -> row.id).toArray(UUID[]::new)))
                        .map(rows -> together(cases, Rows.all(rows, EventRow::read)));
    }

    private static List<CaseHistory> together(List<ComplaintRow> cases, List<EventRow> events) {
        Map<UUID, List<EventRow>> byCase =
                events.stream().collect(Collectors.groupingBy(row -> row.complaintId));
        return cases.stream()
                .map(row -> history(row, byCase.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static CaseHistory history(ComplaintRow row, List<EventRow> events) {
        boolean isWhole =
                !events.isEmpty() && events.getFirst().version == ComplaintRow.FIRST_VERSION;
        return new CaseHistory(
                row.toCore(List.of()),
                isWhole
                        ? events.stream()
                                // A change since the case was read belongs to its next version.
                                .filter(event -> event.version <= row.version)
                                .map(EventRow::facts)
                                .toList()
                        : List.of());
    }
}
