package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.evidence.Proof;
import dev.redress.core.history.Event;
import dev.redress.core.notice.QuietHours;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// Cases: read, listed, and changed one at a time.
@ApplicationScoped
public class ComplaintStore {

    private final QuietHours quiet;
    private final DutyPolicy duty;

    ComplaintStore(QuietHours quiet, DutyPolicy duty) {
        this.quiet = quiet;
        this.duty = duty;
    }

    /// Fails with [NotFound], also for a case that the reader may not see.
    public Uni<Complaint> find(UUID id, Visibility visibility) {
        return find(id).invoke(found -> {
            if (!visibility.covers(found)) {
                throw new NotFound("case " + id);
            }
        });
    }

    /// Fails with [NotFound].
    public Uni<Complaint> find(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.find(session, id))
                        .map(FoundCase::toCore));
    }

    /// What happened to the case, oldest first. A case that is not there has no timeline.
    public Uni<List<Event>> timeline(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.events(session, id))
                        .map(rows -> rows.stream().map(EventRow::toCore).toList()));
    }

    /// At most `page.limit()` pieces of evidence of the case, oldest first, and one more if there
    /// are others behind them. A case that is not there has none.
    public Uni<List<StoredEvidence>> evidence(UUID id, Page page) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.evidence(session, id, page))
                        .map(rows -> rows.stream().map(EvidenceRow::toStored).toList()));
    }

    /// In which forms the customer has shown something. A case that is not there shows nothing.
    public Uni<Set<Proof>> shown(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.customersForms(session, id))
                        .map(ComplaintStore::proofs));
    }

    /// At most `page.limit()` cases, newest first.
    public Uni<List<Complaint>> list(ComplaintFilter filter, Page page) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.list(session, filter, page))
                        .map(found -> found.stream().map(FoundCase::toCore).toList()));
    }

    /// Loads the case, asks `decision`, and saves what it accepts, in one transaction: the case,
    /// its deadlines, the events, the messages whose keys are new, a survey if one was queued, and
    /// the key of the request. What is answered as accepted holds the case as it is stored.
    ///
    /// A refusal is an answer, not a failure: nothing of the case is written and nothing is thrown,
    /// but what it says of somebody's conduct is kept. What is accepted is refused after all if the
    /// case would have too much evidence, see [EvidenceCap]. Fails with [NotFound], with [KeyTaken]
    /// for a repeated request, and otherwise with [StaleVersion] for one based on an older version.
    public Uni<Outcome> change(ChangeRequest request, Function<Complaint, Outcome> decision) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession().chain(session -> change(session, request, decision))));
    }

    private static Set<Proof> proofs(List<Object[]> forms) {
        Set<Proof> proofs = EnumSet.noneOf(Proof.class);
        for (Object[] form : forms) {
            proofs.addAll(
                    EvidenceItem.proofs(
                            (EvidenceItem.Kind) form[0], (String) form[1], form[2] != null));
        }
        return proofs;
    }

    private Uni<Outcome> change(
            Mutiny.Session session, ChangeRequest request, Function<Complaint, Outcome> decision) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return CaseQueries.lock(session, request.id())
                .call(change::requireUnusedKey)
                .invoke(change::requireVisible)
                .invoke(change::requireCurrent)
                .chain(found -> change.perform(found, decision.apply(found.toCore())));
    }
}
