package dev.redress.store;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.complaint.Disputes;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.notice.QuietHours;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Mediations and arbitrations: read, and changed together with their case.
@ApplicationScoped
public class DisputeStore {

    private final QuietHours quiet;
    private final DutyPolicy duty;

    DisputeStore(QuietHours quiet, DutyPolicy duty) {
        this.quiet = quiet;
        this.duty = duty;
    }

    /// Those of a case, the first one first.
    public Uni<List<Mediation>> mediations(UUID complaintId) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> all(session, MediationRow.class, complaintId))
                        .map(rows -> rows.stream().map(MediationRow::toCore).toList()));
    }

    /// Those of a case, the first one first.
    public Uni<List<Arbitration>> arbitrations(UUID complaintId) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> all(session, ArbitrationRow.class, complaintId))
                        .map(rows -> rows.stream().map(ArbitrationRow::toCore).toList()));
    }

    /// Does for a case with its mediation and arbitration, in one transaction, what
    /// [ComplaintStore#change] does for a case. If it is refused, nothing is written of any.
    public Uni<Outcome> change(
            ChangeRequest request, Function<Disputes, Disputes.Decided> decision) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession().chain(session -> change(session, request, decision))));
    }

    private Uni<Outcome> change(
            Mutiny.Session session,
            ChangeRequest request,
            Function<Disputes, Disputes.Decided> decision) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return CaseQueries.lock(session, request.id())
                .call(change::requireUnusedKey)
                .invoke(change::requireVisible)
                .invoke(change::requireCurrent)
                .chain(found -> decide(session, change, found, decision));
    }

    /// Of a case that is locked.
    static Uni<Outcome> decide(
            Mutiny.Session session,
            CaseChange change,
            FoundCase complaint,
            Function<Disputes, Disputes.Decided> decision) {
        return found(session, complaint)
                .chain(found -> perform(session, change, found, decision.apply(found.toCore())));
    }

    /// What is kept, to be changed.
    private record Found(
            FoundCase complaint,
            List<MediationRow> mediations,
            @Nullable ArbitrationRow arbitration) {

        /// The last one.
        @Nullable MediationRow mediation() {
            return last(mediations);
        }

        Disputes toCore() {
            return new Disputes(
                    complaint.toCore(),
                    mediations.stream().map(MediationRow::toCore).toList(),
                    arbitration == null ? null : arbitration.toCore());
        }
    }

    // Nobody adds to them meanwhile: the case is locked.
    private static Uni<Found> found(Mutiny.Session session, FoundCase complaint) {
        UUID id = complaint.complaint().id;
        return all(session, MediationRow.class, id)
                .chain(mediations ->
                        all(session, ArbitrationRow.class, id)
                                .map(arbitrations ->
                                        new Found(complaint, mediations, last(arbitrations))));
    }

    private static Uni<Outcome> perform(
            Mutiny.Session session, CaseChange change, Found found, Disputes.Decided decided) {
        return change.perform(found.complaint, decided.outcome())
                .call(outcome ->
                        outcome instanceof Outcome.Accepted
                                ? save(session, found, decided)
                                : Uni.createFrom().voidItem());
    }

    private static Uni<Void> save(Mutiny.Session session, Found found, Disputes.Decided decided) {
        UUID id = found.complaint.complaint().id;
        return save(session, id, found.mediation(), decided.mediation())
                .chain(() -> save(session, id, found.arbitration, decided.arbitration()));
    }

    private static Uni<Void> save(
            Mutiny.Session session,
            UUID complaintId,
            @Nullable MediationRow row,
            @Nullable Mediation after) {
        if (after == null) {
            return Uni.createFrom().voidItem();
        }
        if (row == null || !row.id.equals(after.id())) {
            return session.persist(MediationRow.of(complaintId, after));
        }
        row.take(after);
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> save(
            Mutiny.Session session,
            UUID complaintId,
            @Nullable ArbitrationRow row,
            @Nullable Arbitration after) {
        if (after == null) {
            return Uni.createFrom().voidItem();
        }
        if (row == null || !row.id.equals(after.id())) {
            return session.persist(ArbitrationRow.of(complaintId, after));
        }
        row.take(after);
        return Uni.createFrom().voidItem();
    }

    private static <T> Uni<List<T>> all(Mutiny.Session session, Class<T> type, UUID complaintId) {
        return session.createQuery(
                        "from %s where complaintId = :id order by number"
                                .formatted(type.getSimpleName()),
                        type)
                .setParameter("id", complaintId)
                .getResultList();
    }

    private static <T> @Nullable T last(List<T> rows) {
        return rows.isEmpty() ? null : rows.getLast();
    }
}
