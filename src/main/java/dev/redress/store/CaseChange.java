package dev.redress.store;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Notice;
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

    CaseChange(Mutiny.Session session, ChangeRequest request) {
        this.session = session;
        this.request = request;
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
        if (!request.visibility().covers(found.toCore())) {
            throw new NotFound("case " + request.id());
        }
    }

    void requireCurrent(FoundCase found) {
        long current = found.complaint().version;
        if (request.isStaleAt(current)) {
            throw new StaleVersion(current);
        }
    }

    Uni<Outcome> perform(FoundCase found, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Change change) ->
                    write(found, change)
                            .map(stored ->
                                    new Outcome.Accepted(
                                            new Change(
                                                    stored,
                                                    change.events(),
                                                    change.notices(),
                                                    change.withdrawn(),
                                                    change.evidence())));
            case Outcome.Refused _ -> Uni.createFrom().item(outcome);
        };
    }

    private Uni<Complaint> write(FoundCase found, Change change) {
        List<Object> fresh = new ArrayList<>(found.take(change.after()));
        ComplaintRow row = found.complaint();
        Complaint stored = found.toCore();
        fresh.addAll(EventRow.of(row.id, row.version, change.events()));
        for (Evidence evidence : change.evidence()) {
            fresh.add(EvidenceRow.of(row.id, evidence));
        }
        if (request.key() != null) {
            fresh.add(KeyRow.of(request.key().claimFor(stored), row.id, request.now()));
        }
        return untold(row, change.notices())
                .invoke(fresh::addAll)
                .chain(() -> survey(row, change.events()))
                .invoke(survey -> survey.ifPresent(fresh::add))
                .chain(() -> CaseQueries.withdraw(session, row.id, change.withdrawn()))
                .chain(() -> session.persistAll(fresh.toArray()))
                .replaceWith(stored);
    }

    /// The messages whose occasion nobody was told of yet.
    private Uni<List<OutboxRow>> untold(ComplaintRow row, List<Notice> notices) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> keys = notices.stream().map(Notice::key).distinct().toList();
        return CaseQueries.messageKeys(session, row.id, keys)
                .map(told -> messages(row, notices, new HashSet<>(told)));
    }

    private List<OutboxRow> messages(ComplaintRow row, List<Notice> notices, Set<String> told) {
        return notices.stream()
                .filter(notice -> told.add(notice.key()))
                .map(notice -> OutboxRow.of(row.id, row.caseNo, notice, request.now()))
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
