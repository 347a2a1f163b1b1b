package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.priority.Cause;
import dev.redress.core.priority.Earlier;
import dev.redress.core.priority.Standing;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the customers of a batch complained about before, in the database and in the batch itself.
final class KnownCustomers {

    /// Whoever complains more often is known well enough.
    private static final int EARLIER_MAX = 50;

    private static final String NOTICED = Cause.REPEAT_COMPLAINANT.tag();

    static final String EARLIER =
            """
            select w.customer_id, e.case_no, e.received_at, e.order_no, e.product_id, e.noticed
            from unnest($1::text[], $2::timestamptz[], $3::timestamptz[])
              as w (customer_id, since, until)
            cross join lateral (
              select c.case_no, c.received_at, c.order_no, c.product_id,
                jsonb_exists(c.tags, '%s') as noticed
              from complaint c
              where c.customer_id = w.customer_id
                and c.received_at between w.since and w.until
                and c.kind in %s
              order by c.received_at desc limit %d) e
            """
                    .formatted(NOTICED, SurgeSql.COMPLAINTS, EARLIER_MAX);

    private static final String TAKEN =
            """
            select k.scope, k.key from idempotency_key k
            join unnest($1::text[], $2::text[]) as w (scope, key) using (scope, key)
            """;

    private final List<Arrival> arrivals;
    private final Map<String, List<Arrival>> byCustomer = new LinkedHashMap<>();

    KnownCustomers(List<Arrival> arrivals) {
        this.arrivals = arrivals;
        for (Arrival arrival : arrivals) {
            byCustomer.computeIfAbsent(arrival.customerId(), _ -> new ArrayList<>()).add(arrival);
        }
    }

    /// One number for each customer, ascending.
    Integer[] locks() {
        return byCustomer.keySet().stream()
                .map(String::hashCode)
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
    }

    Tuple parameters() {
        return Tuple.of(
                byCustomer.keySet().toArray(String[]::new),
                byCustomer.values().stream()
                        .map(own -> own.stream().map(Arrival::since).min(Comparator.naturalOrder()))
                        .map(since -> sent(since.orElseThrow()))
                        .toArray(OffsetDateTime[]::new),
                byCustomer.values().stream()
                        .map(own -> own.stream().map(Arrival::until).max(Comparator.naturalOrder()))
                        .map(until -> sent(until.orElseThrow()))
                        .toArray(OffsetDateTime[]::new));
    }

    /// The cases as they are to be stored, in the order of their arrival.
    Uni<List<NewCase>> cases(SqlConnection connection, RowSet<Row> stored) {
        Map<String, List<Earlier>> earlier = new HashMap<>();
        for (Row row : stored) {
            earlier.computeIfAbsent(row.getString("customer_id"), _ -> new ArrayList<>())
                    .add(read(row));
        }
        return taken(connection)
                .chain(taken ->
                        FreeSeniors.of(connection, arrivals)
                                .map(seniors -> cases(earlier, taken, seniors)));
    }

    private List<NewCase> cases(
            Map<String, List<Earlier>> earlier, Set<Key> taken, FreeSeniors seniors) {
        List<NewCase> cases = new ArrayList<>(arrivals.size());
        Set<Key> used = new HashSet<>(taken);
        for (Arrival arrival : arrivals) {
            List<Earlier> own =
                    earlier.computeIfAbsent(arrival.customerId(), _ -> new ArrayList<>());
            NewCase fresh = arrival.in(new Standing(of(arrival, own), seniors.next(arrival)));
            cases.add(fresh);
            boolean isFirst = arrival.plain().claim() == null || used.add(Key.of(arrival));
            if (isFirst && SurgeSql.isComplaint(arrival.submission().kind())) {
                own.add(read(fresh));
            }
        }
        return cases;
    }

    private static List<Earlier> of(Arrival arrival, List<Earlier> own) {
        return !SurgeSql.isComplaint(arrival.submission().kind())
                ? List.of()
                : own.stream()
                        .filter(one -> !one.receivedAt().isAfter(arrival.until()))
                        .filter(one -> !one.receivedAt().isBefore(arrival.since()))
                        .sorted(Comparator.comparing(Earlier::receivedAt).reversed())
                        .toList();
    }

    /// Only where a neighbour could count: of a line that is sent again, the case is there already,
    /// or comes with this batch.
    private Uni<Set<Key>> taken(SqlConnection connection) {
        List<Key> keys =
                byCustomer.values().stream()
                        .filter(own -> own.size() > 1)
                        .flatMap(List::stream)
                        .filter(one -> one.plain().claim() != null)
                        .map(Key::of)
                        .toList();
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return connection
                .preparedQuery(TAKEN)
                .execute(
                        Tuple.of(
                                keys.stream().map(Key::scope).toArray(String[]::new),
                                keys.stream().map(Key::key).toArray(String[]::new)))
                .map(rows -> {
                    Set<Key> taken = new HashSet<>();
                    rows.forEach(row -> taken.add(new Key(row.getString(0), row.getString(1))));
                    return taken;
                });
    }

    private record Key(String scope, String key) {
        static Key of(Arrival arrival) {
            IdempotencyClaim claim = arrival.plain().claim();
            return claim == null ? new Key("", "") : new Key(claim.scope(), claim.key());
        }
    }

    private static Earlier read(NewCase fresh) {
        Complaint complaint = fresh.opened().after();
        return new Earlier(
                complaint.caseNo(),
                complaint.submission().receivedAt(),
                complaint.submission().references().orderNo(),
                complaint.submission().references().productId(),
                complaint.submission().tags().contains(NOTICED));
    }

    private static Earlier read(Row row) {
        return new Earlier(
                row.getString("case_no"),
                Cells.instant(row, "received_at"),
                row.getString("order_no"),
                row.getString("product_id"),
                row.getBoolean("noticed"));
    }
}
