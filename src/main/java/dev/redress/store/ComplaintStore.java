package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.complaint.Kin;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

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
        return find(id).invoke(found -> requireSeen(found, visibility));
    }

    /// The case of that number. Fails with [NotFound], also for one that the reader may not see.
    public Uni<Complaint> find(String caseNo, Visibility visibility) {
        return Panache.withSession(() ->
                        Panache.getSession()
                                .chain(session -> CaseQueries.find(session, caseNo))
                                .map(FoundCase::toCore))
                .invoke(found -> requireSeen(found, visibility));
    }

    private static void requireSeen(Complaint found, Visibility visibility) {
        if (!visibility.covers(found)) {
            throw new NotFound("case " + found.id());
        }
    }

    /// Fails with [NotFound].
    public Uni<Complaint> find(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.find(session, id))
                        .map(FoundCase::toCore));
    }

    /// What happened to the case alone, oldest first; see [ConversationStore] for what belongs to
    /// it. A case that is not there has no timeline.
    public Uni<List<Event>> timeline(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.events(session, id))
                        .map(rows -> rows.stream().map(EventRow::toCore).toList()));
    }

    /// At most `page.limit()` pieces of evidence of the case and of those that went into it, oldest
    /// first, and one more if there are others behind them.
    public Uni<List<Exhibit>> evidence(Complaint complaint, EvidenceSight sight, Page page) {
        List<UUID> shared = ConversationStore.shared(complaint);
        List<UUID> cases = ConversationStore.ownAndAbsorbed(complaint);
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.evidence(session, cases, shared, sight, page))
                        .map(rows -> rows.stream().map(EvidenceRow::toCore).toList()));
    }

    /// The whole evidence of this very case, in the order of its chain.
    public Uni<List<Exhibit>> chain(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.chain(session, id))
                        .map(rows -> rows.stream().map(EvidenceRow::toCore).toList()));
    }

    /// A piece of evidence of the case, or of one that went into it. Fails with [NotFound].
    public Uni<Exhibit> exhibit(Complaint complaint, UUID evidenceId) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> session.find(EvidenceRow.class, evidenceId))
                        .map(row -> {
                            if (row == null || !isOf(complaint, row)) {
                                throw new NotFound("evidence " + evidenceId);
                            }
                            return row.toCore();
                        }));
    }

    private static boolean isOf(Complaint complaint, EvidenceRow row) {
        return ConversationStore.ownAndAbsorbed(complaint).contains(row.complaintId)
                || ConversationStore.shared(complaint).contains(row.id);
    }

    /// In which forms the customer has shown something. A case that is not there shows nothing.
    public Uni<Set<Proof>> shown(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> CaseQueries.customersForms(session, id))
                        .map(ComplaintStore::proofs));
    }

    /// At most `page.limit()` cases, newest first.
    public Uni<CaseList> list(ComplaintFilter filter, Page page) {
        SoughtText sought = filter.sought();
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                sought == null || sought.contact().isPresent()
                                        ? listed(session, filter, page)
                                        : searched(session, filter, sought, page)));
    }

    private static Uni<CaseList> listed(Mutiny.Session session, ComplaintFilter filter, Page page) {
        return CaseQueries.list(session, filter, page)
                .map(found -> {
                    boolean mayGoOn = found.size() == page.limit();
                    return caseList(found, mayGoOn ? found.getLast().complaint().id : null);
                });
    }

    private static Uni<CaseList> searched(
            Mutiny.Session session, ComplaintFilter filter, SoughtText sought, Page page) {
        return new CaseSearch(session, filter, sought, page.limit())
                .behind(page.last())
                .chain(hits ->
                        CaseQueries.these(session, hits.ids())
                                .map(found -> caseList(found, hits.last())));
    }

    private static CaseList caseList(List<FoundCase> found, @Nullable UUID last) {
        return new CaseList(found.stream().map(FoundCase::toCore).toList(), last);
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

    /// Does the same for what promises an amount: nobody else promises the customer anything until
    /// it is saved.
    public Uni<Outcome> changeWithKin(
            ChangeRequest request, BiFunction<Complaint, Kin, Outcome> decision) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> changeWithKin(session, request, decision))));
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

    /// The same inside a transaction of the caller.
    Uni<Outcome> change(
            Mutiny.Session session, ChangeRequest request, Function<Complaint, Outcome> decision) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return CaseQueries.lock(session, request.id())
                .call(change::requireUnusedKey)
                .invoke(change::requireVisible)
                .invoke(change::requireCurrent)
                .chain(found -> change.perform(found, decision.apply(found.toCore())));
    }

    private Uni<Outcome> changeWithKin(
            Mutiny.Session session,
            ChangeRequest request,
            BiFunction<Complaint, Kin, Outcome> decision) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return CaseQueries.lock(session, request.id())
                .call(change::requireUnusedKey)
                .invoke(change::requireVisible)
                .invoke(change::requireCurrent)
                .chain(found ->
                        new KinReading(session, found.complaint())
                                .read()
                                .chain(kin ->
                                        change.perform(
                                                found, decision.apply(found.toCore(), kin))));
    }
}
