package dev.redress.store;

import dev.redress.core.complaint.CaseState;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Erasing;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of a timeline.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class EventRow {

    /// Of `complaint_event e`, as [#read] reads them.
    static final String READ = Tables.EVENT.selected("e");

    UUID complaintId;

    long version;

    short seq;

    EventType type;

    Instant at;

    String actor;

    String details;

    @Nullable String facts;

    /// The entries of a case that is opened.
    static List<EventRow> of(Change opened) {
        Complaint fresh = opened.after();
        return of(fresh.id(), ComplaintRow.FIRST_VERSION, opened.events(), CaseState.facts(fresh));
    }

    /// The entries of the change that made `version`, of which the last holds what it made of the
    /// case. A change without an entry could not be replayed, and must not be stored.
    ///
    /// @param facts those that changed: null for what is not so any more
    static List<EventRow> of(
            UUID complaintId,
            long version,
            List<Event> events,
            Map<String, ? extends @Nullable String> facts) {
        List<EventRow> rows = of(complaintId, version, events);
        if (!facts.isEmpty()) {
            if (rows.isEmpty()) {
                throw new IllegalStateException("No event tells of " + facts.keySet());
            }
            rows.getLast().facts = SealedColumn.FACTS.sealed(JsonColumn.ofFacts(facts));
        }
        return rows;
    }

    private static List<EventRow> of(UUID complaintId, long version, List<Event> events) {
        List<EventRow> rows = new ArrayList<>(events.size());
        for (Event event : events) {
            EventRow row = new EventRow();
            row.complaintId = complaintId;
            row.version = version;
            row.seq = (short) (rows.size() + 1);
            row.type = event.type();
            row.at = event.at();
            row.actor = event.actor();
            row.details = SealedColumn.DETAILS.sealed(JsonColumn.ofDetails(event.details()));
            rows.add(row);
        }
        return rows;
    }

    static EventRow read(Row row) {
        EventRow read = new EventRow();
        read.complaintId = row.getUUID("complaint_id");
        read.version = row.getLong("version");
        read.seq = row.getShort("seq");
        read.type = Cells.constant(EventType.class, row, "type");
        read.at = Cells.instant(row, "at");
        read.actor = row.getString("actor");
        read.details = row.getString("details");
        read.facts = row.getString("facts");
        return read;
    }

    /// Takes the words out of it, and answers whether there were any. What happened, when and in
    /// which order stays.
    boolean erase(Erasing erasing) {
        Event found = toCore();
        Event erased = new Event(type, at, erasing.other(actor), erasing.details(found.details()));
        Map<String, @Nullable String> foundFacts = facts();
        Map<String, @Nullable String> erasedFacts = erasing.facts(CaseState.class, foundFacts);
        if (erased.equals(found) && erasedFacts.equals(foundFacts)) {
            return false;
        }
        actor = erased.actor();
        details = SealedColumn.DETAILS.sealed(JsonColumn.ofDetails(erased.details()));
        facts = facts == null ? null : SealedColumn.FACTS.sealed(JsonColumn.ofFacts(erasedFacts));
        return true;
    }

    Map<String, @Nullable String> facts() {
        return facts == null ? Map.of() : JsonColumn.facts(SealedColumn.FACTS.opened(facts));
    }

    Event toCore() {
        return new Event(type, at, actor, JsonColumn.details(SealedColumn.DETAILS.opened(details)));
    }
}
