package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.complaint.CaseState;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Erasing;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.privacy.Pseudonyms;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Takes out of one case what leads to somebody, inside a transaction that holds the lock on it.
///
/// The case and the facts of its events are erased alike, each value by itself: replayed, the
/// erased events make the erased case.
final class CaseErasure {

    private static final String MEDIATIONS =
            "select %s from mediation m where m.complaint_id = $1 order by m.id"
                    .formatted(MediationRow.COLUMNS.selected("m"));

    private static final String ARBITRATIONS =
            "select %s from arbitration a where a.complaint_id = $1 order by a.id"
                    .formatted(ArbitrationRow.COLUMNS.selected("a"));

    private final SqlConnection connection;
    private final FoundCase found;
    private final ComplaintRow row;
    private final Pseudonyms pseudonyms;
    private final String customer;
    private final String mark;
    private final Erasing erasing;
    private final Instant now;

    CaseErasure(SqlConnection connection, FoundCase found, Pseudonyms pseudonyms, Instant now) {
        this.connection = connection;
        this.found = found;
        this.row = found.complaint();
        this.pseudonyms = pseudonyms;
        this.customer = row.submission.customerId;
        this.mark = Objects.requireNonNullElse(row.submission.emailMark, "");
        this.erasing = new Erasing(others());
        this.now = now;
    }

    private Map<String, String> others() {
        Map<String, String> others = new HashMap<>();
        Stream.of(customer, row.submission.orderNo, row.submission.shipmentNo)
                .filter(known -> known != null)
                .forEach(known -> others.put(known, pseudonyms.of(known)));
        return others;
    }

    Uni<Void> erase(String actor) {
        return CaseQueries.events(connection, row.id)
                .chain(this::eraseEvents)
                .invoke(this::eraseCase)
                .chain(() -> found.update(connection))
                .chain(this::eraseDisputes)
                .chain(() -> Tables.EVENT.insert(connection, List.of(erased(actor))))
                .chain(this::eraseRest);
    }

    private Uni<Void> eraseEvents(List<EventRow> events) {
        List<EventRow> changed = events.stream().filter(event -> event.erase(erasing)).toList();
        return Tables.EVENT.update(connection, changed);
    }

    private void eraseCase() {
        Complaint before = found.toCore();
        CaseState state = erasing.record(CaseState.class, CaseState.of(before));
        row.take(
                new Complaint(
                        before.id(),
                        before.caseNo(),
                        before.version(),
                        before.status(),
                        before.submission(),
                        state.assessment(),
                        state.handling(),
                        before.deadlines(),
                        state.pauses(),
                        state.dossier()));
        row.erase(erasing, now);
    }

    private Uni<Void> eraseDisputes() {
        return connection
                .preparedQuery(MEDIATIONS)
                .execute(Tuple.of(row.id))
                .chain(rows -> each(Rows.all(rows, MediationRow::read), this::erase))
                .chain(() -> connection.preparedQuery(ARBITRATIONS).execute(Tuple.of(row.id)))
                .chain(rows -> each(Rows.all(rows, ArbitrationRow::read), this::erase));
    }

    private Uni<Void> erase(MediationRow mediation) {
        mediation.take(erasing.record(Mediation.class, mediation.toCore()));
        return MediationRow.COLUMNS.update(connection, mediation);
    }

    private Uni<Void> erase(ArbitrationRow arbitration) {
        arbitration.take(erasing.record(Arbitration.class, arbitration.toCore()));
        return ArbitrationRow.COLUMNS.update(connection, arbitration);
    }

    private EventRow erased(String actor) {
        Event event = new Event(EventType.DATA_ERASED, now, erasing.other(actor), Map.of());
        return EventRow.of(row.id, row.version, List.of(event), Map.of()).getFirst();
    }

    private Uni<Void> eraseRest() {
        Map<String, Object> values =
                Map.of(
                        "case",
                        row.id,
                        "customer",
                        customer,
                        "mark",
                        mark,
                        "name",
                        pseudonyms.of(customer),
                        "at",
                        sent(now));
        return each(ErasureSql.OF_CASE, statement -> statement.run(connection, values));
    }

    /// One after the other.
    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }
}
