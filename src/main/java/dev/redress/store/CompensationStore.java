package dev.redress.store;

import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.complaint.Kin;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The compensations of cases. Each is changed together with its case.
@ApplicationScoped
public class CompensationStore {

    private final QuietHours quiet;
    private final DutyPolicy duty;

    CompensationStore(QuietHours quiet, DutyPolicy duty) {
        this.quiet = quiet;
        this.duty = duty;
    }

    /// Does what [ComplaintStore#change] does, with the compensation that the decision is about and
    /// the sums that it depends on, which stay true until everything is written.
    ///
    /// Fails with [NotFound] also for a compensation that the case does not have.
    public Uni<Outcome> change(ChangeRequest request, CompensationDecision decision) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession().chain(session -> change(session, request, decision))));
    }

    /// The compensations of a case, the oldest first.
    public Uni<List<Compensation>> ofCase(UUID complaintId) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from CompensationRow where complaintId = :id"
                                                        + " order by id",
                                                CompensationRow.class)
                                        .setParameter("id", complaintId)
                                        .setReadOnly(true)
                                        .getResultList())
                        .map(rows -> rows.stream().map(CompensationRow::toCore).toList()));
    }

    private Uni<Outcome> change(
            Mutiny.Session session, ChangeRequest request, CompensationDecision decision) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return CaseQueries.lock(session, request.id())
                .call(change::requireUnusedKey)
                .invoke(change::requireVisible)
                .invoke(change::requireCurrent)
                .chain(found ->
                        decide(session, found, decision)
                                .chain(outcome -> change.perform(found, outcome)));
    }

    private static Uni<Outcome> decide(
            Mutiny.Session session, FoundCase found, CompensationDecision decision) {
        return compensation(session, found, decision.compensation())
                .chain(compensation ->
                        decision.books(found.toCore())
                                .map(wanted ->
                                        decide(session, found, decision, compensation, wanted))
                                .orElseGet(() ->
                                        Uni.createFrom()
                                                .item(() ->
                                                        decision.decide(
                                                                found.toCore(),
                                                                compensation,
                                                                Kin.NONE,
                                                                Books.CLOSED))));
    }

    private static Uni<Outcome> decide(
            Mutiny.Session session,
            FoundCase found,
            CompensationDecision decision,
            Optional<Compensation> compensation,
            BooksRequest wanted) {
        return new KinReading(session, found.complaint())
                .read()
                .chain(kin ->
                        new CompensationBooks(
                                        session, found.complaint(), decision.compensation(), wanted)
                                .read()
                                .map(books ->
                                        decision.decide(found.toCore(), compensation, kin, books)));
    }

    private static Uni<Optional<Compensation>> compensation(
            Mutiny.Session session, FoundCase found, Optional<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return session.find(CompensationRow.class, wanted.get())
                .map(row -> {
                    if (row == null || !row.complaintId.equals(found.complaint().id)) {
                        throw new NotFound("compensation " + wanted.get());
                    }
                    return Optional.of(row.toCore());
                });
    }
}
