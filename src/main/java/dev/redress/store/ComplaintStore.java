package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.complaint.Kin;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.evidence.Proof;
import dev.redress.core.history.Event;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Cases: read, listed, and changed one at a time.
@ApplicationScoped
public class ComplaintStore {

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    ComplaintStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// Fails with [NotFound], also for a case that the reader may not see.
    public Uni<Complaint> find(UUID id, Visibility visibility) {
        return find(id).invoke(found -> requireSeen(found, visibility, id));
    }

    /// The case of that number. Fails with [NotFound], also for one that the reader may not see.
    public Uni<Complaint> find(String caseNo, Visibility visibility) {
        return pool.withConnection(connection -> CaseQueries.find(connection, caseNo))
                .map(FoundCase::toCore)
                .invoke(found -> requireSeen(found, visibility, caseNo));
    }

    // In the words of the caller, who else would be told by them that there is such a case.
    private static void requireSeen(Complaint found, Visibility visibility, Object asked) {
        if (!visibility.covers(found)) {
            throw new NotFound("case " + asked);
        }
    }

    /// Fails with [NotFound].
    public Uni<Complaint> find(UUID id) {
        return pool.withConnection(connection -> CaseQueries.find(connection, id))
                .map(FoundCase::toCore);
    }

    /// What happened to the case alone, oldest first; see [ConversationStore] for what belongs to
    /// it. A case that is not there has no timeline.
    public Uni<List<Event>> timeline(UUID id) {
        return CaseQueries.events(pool, id)
                .map(rows -> rows.stream().map(EventRow::toCore).toList());
    }

    /// At most `page.limit()` pieces of evidence of the case and of those that went into it, oldest
    /// first, and one more if there are others behind them.
    public Uni<List<Exhibit>> evidence(Complaint complaint, EvidenceSight sight, Page page) {
        List<UUID> shared = ConversationStore.shared(complaint);
        List<UUID> cases = ConversationStore.ownAndAbsorbed(complaint);
        return EvidenceQueries.page(pool, cases, shared, sight, page).map(ComplaintStore::exhibits);
    }

    /// The whole evidence of this very case, in the order of its chain.
    public Uni<List<Exhibit>> chain(UUID id) {
        return EvidenceQueries.chain(pool, id).map(ComplaintStore::exhibits);
    }

    /// A piece of evidence of the case, or of one that went into it. Fails with [NotFound].
    public Uni<Exhibit> exhibit(Complaint complaint, UUID evidenceId) {
        return EvidenceQueries.find(pool, evidenceId)
                .map(found ->
                        found.filter(row -> isOf(complaint, row))
                                .orElseThrow(() -> new NotFound("evidence " + evidenceId))
                                .toCore());
    }

    private static List<Exhibit> exhibits(List<EvidenceRow> rows) {
        return rows.stream().map(EvidenceRow::toCore).toList();
    }

    private static boolean isOf(Complaint complaint, EvidenceRow row) {
        return ConversationStore.ownAndAbsorbed(complaint).contains(row.complaintId)
                || ConversationStore.shared(complaint).contains(row.id);
    }

    /// In which forms the customer has shown something. A case that is not there shows nothing.
    public Uni<Set<Proof>> shown(UUID id) {
        return EvidenceQueries.shown(pool, id);
    }

    /// At most `page.limit()` cases, newest first.
    public Uni<CaseList> list(ComplaintFilter filter, Page page) {
        return pool.withConnection(connection -> new CaseListing(connection, filter).page(page));
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
        return Detached.from(
                () -> pool.withTransaction(connection -> change(connection, request, decision)));
    }

    /// Does the same for what promises an amount: nobody else promises the customer anything until
    /// it is saved.
    public Uni<Outcome> changeWithKin(
            ChangeRequest request, BiFunction<Complaint, Kin, Outcome> decision) {
        return Detached.from(() ->
                pool.withTransaction(connection -> changeWithKin(connection, request, decision)));
    }

    /// The same inside a transaction of the caller.
    Uni<Outcome> change(
            SqlConnection connection,
            ChangeRequest request,
            Function<Complaint, Outcome> decision) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return change.begin().chain(found -> change.perform(found, decision.apply(found.toCore())));
    }

    private Uni<Outcome> changeWithKin(
            SqlConnection connection,
            ChangeRequest request,
            BiFunction<Complaint, Kin, Outcome> decision) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return change.begin()
                .chain(found ->
                        new KinReading(connection, found.complaint())
                                .read()
                                .chain(kin ->
                                        change.perform(
                                                found, decision.apply(found.toCore(), kin))));
    }
}
