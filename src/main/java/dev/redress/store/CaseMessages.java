package dev.redress.store;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What people are told of a change, and asked after it, in the transaction of the change.
record CaseMessages(SqlConnection connection, QuietHours quiet, Instant now) {

    private static final String INVITED = "select 1 from survey where complaint_id = $1";

    /// @param stored the case as the change leaves it, of which `row` is the row
    Uni<Void> send(ComplaintRow row, Complaint stored, Change change) {
        return tell(stored, change).chain(() -> invite(row, change.events()));
    }

    // What is taken back counts as told: nothing is written in its place.
    private Uni<Void> tell(Complaint stored, Change change) {
        return untold(stored, change.notices())
                .call(() -> CaseQueries.withdraw(connection, stored.id(), change.withdrawn()))
                .chain(messages -> Tables.OUTBOX.insert(connection, messages));
    }

    /// The messages whose occasion nobody was told of yet.
    private Uni<List<OutboxRow>> untold(Complaint stored, List<Notice> notices) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> keys = notices.stream().map(Notice::key).distinct().toList();
        return CaseQueries.messageKeys(connection, stored.id(), keys)
                .map(told -> messages(stored, notices, new HashSet<>(told)));
    }

    private List<OutboxRow> messages(Complaint stored, List<Notice> notices, Set<String> told) {
        Outgoing outgoing = Outgoing.of(stored, quiet);
        return notices.stream()
                .filter(notice -> told.add(notice.key()))
                .map(notice -> outgoing.message(notice, now))
                .toList();
    }

    /// At most one invitation of a case is on its way.
    private Uni<Void> invite(ComplaintRow row, List<Event> events) {
        List<SurveyRow> queued =
                events.stream()
                        .filter(event -> event.type() == EventType.SURVEY_QUEUED)
                        .limit(1)
                        .map(event -> SurveyRow.scheduled(row, event.at()))
                        .toList();
        return queued.isEmpty()
                ? Uni.createFrom().voidItem()
                : isInvited(row.id)
                        .chain(isInvited ->
                                isInvited
                                        ? Uni.createFrom().voidItem()
                                        : SurveyRow.COLUMNS.insert(connection, queued));
    }

    private Uni<Boolean> isInvited(UUID complaintId) {
        return connection
                .preparedQuery(INVITED)
                .execute(Tuple.of(complaintId))
                .map(found -> found.size() > 0);
    }
}
