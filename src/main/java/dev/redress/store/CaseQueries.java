package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The questions about cases.
final class CaseQueries {

    private static final String CASE = "select %s from complaint c ".formatted(ComplaintTable.READ);
    private static final String BY_ID = CASE + "where c.id = $1";
    private static final String BY_NUMBER = CASE + "where c.case_no = $1";
    private static final String LOCKED = BY_ID + " for no key update";
    private static final String THESE = CASE + "where c.id = any($1) order by c.id desc";

    private static final String DEADLINES =
            "select %s from deadline d where d.complaint_id = any($1)".formatted(DeadlineRow.READ);

    private static final String EVENTS =
            """
            select %s from complaint_event e where e.complaint_id = $1 order by e.version, e.seq
            """
                    .formatted(EventRow.READ);

    private static final String MESSAGE_KEYS =
            "select key from outbox where complaint_id = $1 and key = any($2)";

    private static final String WITHDRAW =
            "delete from outbox where complaint_id = $1 and key = any($2) and state = 'PENDING'";

    private CaseQueries() {}

    /// Fails with [NotFound].
    static Uni<FoundCase> find(SqlConnection connection, UUID id) {
        return found(connection, BY_ID, id);
    }

    /// The case of that number. Fails with [NotFound].
    static Uni<FoundCase> find(SqlConnection connection, String caseNo) {
        return found(connection, BY_NUMBER, caseNo);
    }

    /// The case of that id, and nobody else changes it until the transaction ends.
    static Uni<FoundCase> lock(SqlConnection connection, UUID id) {
        return found(connection, LOCKED, id);
    }

    static Uni<List<EventRow>> events(SqlClient client, UUID id) {
        return client.preparedQuery(EVENTS)
                .execute(Tuple.of(id))
                .map(rows -> Rows.all(rows, EventRow::read));
    }

    static Uni<List<String>> messageKeys(SqlConnection connection, UUID id, List<String> keys) {
        return connection
                .preparedQuery(MESSAGE_KEYS)
                .execute(Tuple.of(id, keys.toArray(String[]::new)))
                .map(rows -> Rows.all(rows, row -> row.getString("key")));
    }

    /// Takes messages back that were not sent yet. They leave no trace: nobody ever saw them.
    static Uni<Void> withdraw(SqlConnection connection, UUID id, List<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(WITHDRAW)
                        .execute(Tuple.of(id, keys.toArray(String[]::new)))
                        .replaceWithVoid();
    }

    /// Those of these ids, newest first.
    static Uni<List<FoundCase>> these(SqlConnection connection, List<UUID> ids) {
        return connection
                .preparedQuery(THESE)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> Rows.all(rows, ComplaintRow::read))
                .chain(rows -> withDeadlines(connection, rows));
    }

    static Uni<List<FoundCase>> list(SqlConnection connection, ComplaintFilter filter, Page page) {
        FilterQuery query = new FilterQuery(filter, page.limit(), page.last());
        return connection
                .preparedQuery(query.sql())
                .execute(query.parameters())
                .map(rows -> Rows.all(rows, ComplaintRow::read))
                .chain(rows -> withDeadlines(connection, rows));
    }

    static Uni<List<DeadlineRow>> deadlines(SqlConnection connection, List<UUID> ids) {
        return connection
                .preparedQuery(DEADLINES)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> Rows.all(rows, DeadlineRow::read));
    }

    private static Uni<FoundCase> found(SqlConnection connection, String sql, Object by) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(by))
                .map(rows ->
                        Rows.first(rows, ComplaintRow::read)
                                .orElseThrow(() -> new NotFound("case " + by)))
                .chain(row ->
                        deadlines(connection, List.of(row.id))
                                .map(deadlines -> new FoundCase(row, deadlines)));
    }

    private static Uni<List<FoundCase>> withDeadlines(
            SqlConnection connection, List<ComplaintRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return deadlines(connection, ids)
                .map(found -> found.stream().collect(Collectors.groupingBy(d -> d.complaintId)))
                .map(byCase ->
                        rows.stream()
                                .map(row ->
                                        new FoundCase(row, byCase.getOrDefault(row.id, List.of())))
                                .toList());
    }
}
