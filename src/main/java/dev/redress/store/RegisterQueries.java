package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The questions about registers.
final class RegisterQueries {

    private static final String RECORD =
            "select %s from register_record r ".formatted(RegisterRow.COLUMNS.selected("r"));

    private static final String BY_ID = RECORD + "where r.id = $1";
    private static final String LOCKED = BY_ID + " for no key update";
    private static final String LOCKED_OPEN =
            RECORD + "where r.register = $1 and r.open_key = $2 for no key update";

    private static final String HISTORY =
            "select %s from register_entry e where e.record_id = $1 order by e.version, e.seq"
                    .formatted(RegisterEntryRow.COLUMNS.selected("e"));

    private static final String LIST =
            RECORD
                    + """
                    where r.register = $1
                      and ($2::uuid is null or r.id < $2)
                      and ($3::text is null or r.kind = $3)
                      and ($4::uuid is null or r.complaint_id = $4)
                      and (cardinality($5::text[]) = 0 or r.state = any($5))
                    order by r.id desc limit $6
                    """;

    private static final String DUE =
            """
            select id from register_record where register = $1 and watch_at <= $2
            order by watch_at, id limit $3
            """;

    private RegisterQueries() {}

    /// Fails with [NotFound].
    static Uni<RegisterRow> find(SqlClient client, RegisterName name, UUID id) {
        return found(client, BY_ID, name, id);
    }

    /// The same, and nobody else changes it until the transaction ends.
    static Uni<RegisterRow> lock(SqlConnection connection, RegisterName name, UUID id) {
        return found(connection, LOCKED, name, id);
    }

    /// What is open under this key, locked likewise.
    static Uni<Optional<RegisterRow>> lockOpen(
            SqlConnection connection, RegisterName name, String openKey) {
        return connection
                .preparedQuery(LOCKED_OPEN)
                .execute(Tuple.of(name.name(), openKey))
                .map(rows -> Rows.first(rows, RegisterRow::read));
    }

    static Uni<List<HistoryEntry>> history(SqlClient client, UUID id) {
        return client.preparedQuery(HISTORY)
                .execute(Tuple.of(id))
                .map(rows -> Rows.all(rows, RegisterEntryRow::history));
    }

    static Uni<List<RegisterRow>> list(
            SqlClient client, RegisterName name, Register.Query query, Page page) {
        Tuple parameters =
                Tuple.tuple()
                        .addString(name.name())
                        .addValue(page.last())
                        .addString(query.kind())
                        .addValue(query.caseId())
                        .addValue(query.states().toArray(String[]::new))
                        .addInteger(page.limit());
        return client.preparedQuery(LIST)
                .execute(parameters)
                .map(rows -> Rows.all(rows, RegisterRow::read));
    }

    static Uni<List<UUID>> due(SqlClient client, RegisterName name, Instant now, int limit) {
        return client.preparedQuery(DUE)
                .execute(Tuple.of(name.name(), sent(now), limit))
                .map(rows -> Rows.all(rows, row -> row.getUUID("id")));
    }

    private static Uni<RegisterRow> found(
            SqlClient client, String sql, RegisterName name, UUID id) {
        return client.preparedQuery(sql)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, RegisterRow::read)
                                .filter(row -> row.register == name)
                                .orElseThrow(() -> new NotFound("entry " + id)));
    }
}
