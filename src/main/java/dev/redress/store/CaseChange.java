package dev.redress.store;

import dev.redress.core.complaint.Aftermath;
import dev.redress.core.complaint.Candidate;
import dev.redress.core.complaint.CaseState;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.complaint.Speech;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// One change of one case, inside a transaction that holds the lock on the case.
final class CaseChange {

    private final Mutiny.Session session;
    private final ChangeRequest request;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    CaseChange(Mutiny.Session session, ChangeRequest request, QuietHours quiet, DutyPolicy duty) {
        this.session = session;
        this.request = request;
        this.quiet = quiet;
        this.duty = duty;
    }

    // To be asked before the version: a repetition is based on the old version, too.
    Uni<Void> requireUnusedKey() {
        CommandKey key = request.key();
        if (key == null) {
            return Uni.createFrom().voidItem();
        }
        return session.find(KeyRow.class, new KeyRow.Key(key.scope(), key.key()))
                .onItem()
                .ifNotNull()
                .failWith(() -> new KeyTaken(key.key()))
                .replaceWithVoid();
    }

    void requireVisible(FoundCase found) {
        // What was erased is there for the figures alone.
        boolean isErased = found.complaint().erasedAt != null;
        if (isErased || !request.visibility().covers(found.toCore())) {
            throw new NotFound("case " + request.id());
        }
    }

    void requireCurrent(FoundCase found) {
        long current = found.complaint().version;
        if (request.isStaleAt(current)) {
            throw new StaleVersion(current, found.complaint().status);
        }
    }

    Uni<Outcome> perform(FoundCase found, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Change change) ->
                    refusal(found, change)
                            .chain(refusal ->
                                    refusal.isPresent()
                                            ? refused(refusal.get())
                                            : accepted(found, change));
            case Outcome.Refused(Refusal refusal) ->
                    session.persistAll(ConductRow.of(found.toCore(), refusal.conduct()).toArray())
                            .replaceWith(outcome);
        };
    }

    /// What only shows beside what is kept. Nobody adds to it meanwhile: the case is locked.
    private Uni<Optional<Refusal>> refusal(FoundCase found, Change change) {
        return change.evidence().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : new EvidenceRoom(session, request.id())
                        .refusal(found.toCore(), change.evidence());
    }

    private static Uni<Outcome> refused(Refusal refusal) {
        return Uni.createFrom().item(new Outcome.Refused(refusal));
    }

    private Uni<Outcome> accepted(FoundCase found, Change change) {
        return write(found, change).map(stored -> new Outcome.Accepted(change.with(stored)));
    }

    private Uni<Complaint> write(FoundCase found, Change change) {
        Complaint before = found.toCore();
        Optional<Candidate> candidate = Candidate.of(before, change.after());
        Aftermath aftermath = Aftermath.of(before, change);
        List<Object> fresh = new ArrayList<>(found.take(change.after()));
        ComplaintRow row = found.complaint();
        row.end(request.now());
        Complaint stored = found.toCore();
        fresh.addAll(
                EventRow.of(
                        row.id, row.version, change.events(), CaseState.changes(before, stored)));
        fresh.addAll(ConductRow.of(stored, Speech.records(change.events())));
        fresh.addAll(LedgerRow.of(row.id, row.version, change.entries()));
        if (request.key() != null) {
            fresh.add(KeyRow.of(request.key().claimFor(stored), row.id, request.now()));
        }
        return ChainedRows.of(session, row.id, change.evidence())
                .invoke(fresh::addAll)
                .chain(() -> untold(stored, change.notices()))
                .invoke(fresh::addAll)
                .chain(() -> survey(row, change.events()))
                .invoke(survey -> survey.ifPresent(fresh::add))
                .chain(() -> CaseQueries.withdraw(session, row.id, change.withdrawn()))
                .chain(() -> session.persistAll(fresh.toArray()))
                .chain(() -> new CompensationWrites(session, row).write(change.compensations()))
                .chain(() -> new CaseAlerts(session, row.id).follow(change.events(), request, duty))
                .chain(() -> new CaseClusters(session, row.id).follow(change.events()))
                .chain(() -> new CaseAftermath(session, request).write(stored, aftermath))
                .chain(() -> teach(candidate))
                .replaceWith(stored);
    }

    private Uni<Void> teach(Optional<Candidate> candidate) {
        return candidate.isEmpty()
                ? Uni.createFrom().voidItem()
                : ExemplarStore.propose(session, candidate.get());
    }

    /// The messages whose occasion nobody was told of yet.
    private Uni<List<OutboxRow>> untold(Complaint stored, List<Notice> notices) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> keys = notices.stream().map(Notice::key).distinct().toList();
        return CaseQueries.messageKeys(session, stored.id(), keys)
                .map(told -> messages(stored, notices, new HashSet<>(told)));
    }

    private List<OutboxRow> messages(Complaint stored, List<Notice> notices, Set<String> told) {
        Outgoing outgoing = Outgoing.of(stored, quiet);
        return notices.stream()
                .filter(notice -> told.add(notice.key()))
                .map(notice -> outgoing.message(notice, request.now()))
                .toList();
    }

    /// At most one invitation of a case is on its way.
    private Uni<Optional<SurveyRow>> survey(ComplaintRow row, List<Event> events) {
        Optional<SurveyRow> queued =
                events.stream()
                        .filter(event -> event.type() == EventType.SURVEY_QUEUED)
                        .findFirst()
                        .map(event -> SurveyRow.scheduled(row, event.at()));
        return queued.isEmpty()
                ? Uni.createFrom().item(queued)
                : surveys(row.id).map(known -> known == 0 ? queued : Optional.empty());
    }

    private Uni<Long> surveys(UUID complaintId) {
        return session.createQuery(
                        "select count(*) from SurveyRow where complaintId = :id", Long.class)
                .setParameter("id", complaintId)
                .getSingleResult();
    }
}
