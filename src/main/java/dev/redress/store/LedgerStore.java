package dev.redress.store;

import dev.redress.core.complaint.Status;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.Stage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The clock ledger, to be read. It is written with the changes of the cases.
@ApplicationScoped
public class LedgerStore {

    private static final String OF_STAGE =
            """
            select %s from deadline_ledger l where l.complaint_id = $1 and l.stage = $2
            order by l.version, l.seq
            """
                    .formatted(LedgerRow.READ);

    private static final String OF_CASES =
            """
            select %s from deadline_ledger l where l.complaint_id = any($1)
            order by l.version, l.seq
            """
                    .formatted(LedgerRow.READ);

    private static final String CASES =
            """
            select id, case_no, next_due_at from complaint where status = $1 and id > $2
            order by id limit $3
            """;

    private final Pool pool;

    LedgerStore(Pool pool) {
        this.pool = pool;
    }

    /// A case whose clocks are wanted.
    private record Clocked(UUID id, String caseNo, @Nullable Instant nextDueAt) {

        private static Clocked read(Row row) {
            return new Clocked(
                    row.getUUID("id"),
                    row.getString("case_no"),
                    Cells.instantIfAny(row, "next_due_at"));
        }
    }

    /// What happened to one clock, in order.
    public Uni<List<LedgerEntry>> of(UUID complaintId, Stage stage) {
        return pool.preparedQuery(OF_STAGE)
                .execute(Tuple.of(complaintId, stage.name()))
                .map(rows -> Rows.all(rows, row -> LedgerRow.read(row).toCore()));
    }

    /// The clocks of at most `limit` cases of this status after that id, in the order of the ids,
    /// with all their entries.
    public Uni<List<CaseClocks>> clocks(Status status, UUID after, int limit) {
        return pool.withConnection(connection ->
                connection
                        .preparedQuery(CASES)
                        .execute(Tuple.of(status.name(), after, limit))
                        .map(rows -> Rows.all(rows, Clocked::read))
                        .chain(cases -> clocks(connection, cases)));
    }

    private static Uni<List<CaseClocks>> clocks(SqlConnection connection, List<Clocked> cases) {
        if (cases.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = cases.stream().map(Clocked::id).toList();
        return CaseQueries.deadlines(connection, ids)
                .chain(deadlines ->
                        entries(connection, ids)
                                .map(entries -> together(cases, deadlines, entries)));
    }

    private static Uni<List<LedgerRow>> entries(SqlConnection connection, List<UUID> ids) {
        return connection
                .preparedQuery(OF_CASES)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> Rows.all(rows, LedgerRow::read));
    }

    private static List<CaseClocks> together(
            List<Clocked> cases, List<DeadlineRow> deadlines, List<LedgerRow> entries) {
        Map<UUID, List<DeadlineRow>> clocks =
                deadlines.stream().collect(Collectors.groupingBy(row -> row.complaintId));
        Map<UUID, List<LedgerRow>> ledgers =
                entries.stream().collect(Collectors.groupingBy(row -> row.complaintId));
        return cases.stream()
                .map(found ->
                        new CaseClocks(
                                found.id,
                                found.caseNo,
                                found.nextDueAt,
                                clocks.getOrDefault(found.id, List.of()).stream()
                                        .map(DeadlineRow::toCore)
                                        .toList(),
                                ledgers.getOrDefault(found.id, List.of()).stream()
                                        .map(LedgerRow::toCore)
                                        .toList()))
                .toList();
    }
}
