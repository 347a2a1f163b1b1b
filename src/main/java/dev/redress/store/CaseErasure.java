package dev.redress.store;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/// Takes out of one case what leads to somebody, inside a transaction that holds the lock on it.
///
/// The case and the facts of its events are erased alike, each value by itself: replayed, the
/// erased events make the erased case.
final class CaseErasure {

    private final Mutiny.Session session;
    private final FoundCase found;
    private final ComplaintRow row;
    private final Pseudonyms pseudonyms;
    private final String customer;
    private final String mark;
    private final Erasing erasing;
    private final Instant now;

    CaseErasure(Mutiny.Session session, FoundCase found, Pseudonyms pseudonyms, Instant now) {
        this.session = session;
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
        return CaseQueries.events(session, row.id)
                .invoke(events -> events.forEach(event -> event.erase(erasing)))
                .invoke(this::eraseCase)
                .chain(() -> eraseDisputes())
                .chain(() -> session.persist(erased(actor)))
                .chain(session::flush)
                .chain(this::eraseRest);
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
        return session.createQuery("from MediationRow where complaintId = :id", MediationRow.class)
                .setParameter("id", row.id)
                .getResultList()
                .invoke(rows ->
                        rows.forEach(mediation ->
                                mediation.take(
                                        erasing.record(Mediation.class, mediation.toCore()))))
                .chain(() ->
                        session.createQuery(
                                        "from ArbitrationRow where complaintId = :id",
                                        ArbitrationRow.class)
                                .setParameter("id", row.id)
                                .getResultList())
                .invoke(rows ->
                        rows.forEach(arbitration ->
                                arbitration.take(
                                        erasing.record(Arbitration.class, arbitration.toCore()))))
                .replaceWithVoid();
    }

    private EventRow erased(String actor) {
        Event event = new Event(EventType.DATA_ERASED, now, erasing.other(actor), Map.of());
        return EventRow.of(row.id, row.version, List.of(event), Map.of()).getFirst();
    }

    private Uni<Void> eraseRest() {
        return Multi.createFrom()
                .iterable(ErasureSql.OF_CASE)
                .onItem()
                .transformToUniAndConcatenate(this::run)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> run(String sql) {
        Mutiny.MutationQuery statement = session.createNativeQuery(sql);
        statement.setParameter("case", row.id);
        if (sql.contains(":customer")) {
            statement.setParameter("customer", customer);
        }
        if (sql.contains(":mark")) {
            statement.setParameter("mark", mark);
        }
        if (sql.contains(":name")) {
            statement.setParameter("name", pseudonyms.of(customer));
        }
        if (sql.contains(":at")) {
            statement.setParameter("at", now);
        }
        return statement.executeUpdate();
    }
}
