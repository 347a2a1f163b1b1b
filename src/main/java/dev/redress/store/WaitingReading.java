package dev.redress.store;

import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Kin;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads cases with what waits in them: a page takes no more statements than one case.
final class WaitingReading {

    private static final String ASKED =
            """
            select %s from compensation c
            where c.complaint_id = any($1) and c.state = 'PENDING_APPROVAL' order by c.id
            """
                    .formatted(CompensationTable.WHOLE.selected("c"));

    private static final String BOOKS =
            """
            select asked.id, (%s) as of_customer, (%s) as of_day
            from unnest($1::uuid[], $2::uuid[], $3::text[]) asked (id, complaint_id, customer_id)
            """
                    .formatted(
                            CompensationSums.ofCustomer(
                                    "asked.customer_id", "$4", "asked.complaint_id"),
                            CompensationSums.ofDay("$5", "$6", "asked.id"));

    private final SqlConnection connection;
    private final BooksRequest wanted;

    WaitingReading(SqlConnection connection, BooksRequest wanted) {
        this.connection = connection;
        this.wanted = wanted;
    }

    /// In this order. What is not there any more is left out.
    Uni<List<WaitingCase>> read(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : CaseQueries.these(connection, ids)
                        .map(found -> inOrder(ids, found))
                        .chain(this::withWhatWaits);
    }

    private Uni<List<WaitingCase>> withWhatWaits(Map<UUID, Complaint> found) {
        return asked(found.keySet())
                .chain(asked ->
                        books(asked, found)
                                .chain(books ->
                                        kin(found.keySet())
                                                .map(kin -> together(found, asked, books, kin))));
    }

    private static List<WaitingCase> together(
            Map<UUID, Complaint> found,
            List<CompensationRow> asked,
            Map<UUID, Books> books,
            Map<UUID, Kin> kin) {
        return found.values().stream()
                .map(one ->
                        new WaitingCase(
                                one,
                                of(one.id(), asked),
                                Objects.requireNonNull(kin.get(one.id())),
                                books))
                .toList();
    }

    private static Map<UUID, Complaint> inOrder(List<UUID> ids, List<FoundCase> found) {
        Map<UUID, FoundCase> byId =
                found.stream()
                        .collect(Collectors.toMap(one -> one.complaint().id, Function.identity()));
        Map<UUID, Complaint> ordered = new LinkedHashMap<>();
        for (UUID id : ids) {
            FoundCase one = byId.get(id);
            if (one != null) {
                ordered.put(id, one.toCore());
            }
        }
        return ordered;
    }

    private static List<Compensation> of(UUID complaint, List<CompensationRow> asked) {
        return asked.stream()
                .filter(row -> row.complaintId.equals(complaint))
                .map(CompensationRow::toCore)
                .toList();
    }

    private Uni<List<CompensationRow>> asked(Set<UUID> cases) {
        return connection
                .preparedQuery(ASKED)
                .execute(Tuple.of(cases.toArray(UUID[]::new)))
                .map(rows -> Rows.all(rows, CompensationTable::read));
    }

    private Uni<Map<UUID, Books>> books(List<CompensationRow> asked, Map<UUID, Complaint> found) {
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Tuple parameters =
                Tuple.of(
                        asked.stream().map(row -> row.id).toArray(UUID[]::new),
                        asked.stream().map(row -> row.complaintId).toArray(UUID[]::new),
                        asked.stream()
                                .map(row -> Objects.requireNonNull(found.get(row.complaintId)))
                                .map(complaint -> complaint.submission().customer().id())
                                .toArray(String[]::new),
                        wanted.since(),
                        wanted.account(),
                        wanted.today());
        return connection.preparedQuery(BOOKS).execute(parameters).map(WaitingReading::books);
    }

    private static Map<UUID, Books> books(RowSet<Row> rows) {
        Map<UUID, Books> books = new HashMap<>();
        for (Row row : rows) {
            BigDecimal ofCustomer = row.getBigDecimal("of_customer");
            BigDecimal ofDay = row.getBigDecimal("of_day");
            books.put(row.getUUID("id"), new Books(ofCustomer, ofDay, List.of()));
        }
        return books;
    }

    private Uni<Map<UUID, Kin>> kin(Set<UUID> cases) {
        return KinTies.ofEach(connection, cases)
                .chain(kin -> KinReading.cases(connection, all(kin)).map(found -> kin(kin, found)));
    }

    private static Set<UUID> all(Map<UUID, Set<UUID>> kin) {
        return kin.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Map<UUID, Kin> kin(Map<UUID, Set<UUID>> kin, List<Complaint> found) {
        Map<UUID, Kin> promised = new HashMap<>();
        kin.forEach((id, others) ->
                promised.put(
                        id,
                        Kin.of(found.stream().filter(one -> others.contains(one.id())).toList())));
        return promised;
    }
}
