package dev.redress.store;

import dev.redress.core.register.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/// Something that happened to what is in a register.
@Entity
@Table(name = "register_entry")
@IdClass(RegisterEntryRow.Key.class)
class RegisterEntryRow {

    record Key(UUID recordId, long version, short seq) {}

    @Id
    @Column(name = "record_id")
    UUID recordId;

    @Id long version;

    @Id short seq;

    String type;

    Instant at;

    String actor;

    @ColumnTransformer(read = "details::text", write = "cast(? as text)::jsonb")
    String details;

    /// The entries of the change that made the present version of `row`.
    static List<RegisterEntryRow> of(RegisterRow row, List<Entry> entries, Instant at) {
        List<RegisterEntryRow> rows = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            RegisterEntryRow fresh = new RegisterEntryRow();
            fresh.recordId = row.id;
            fresh.version = row.version;
            fresh.seq = (short) (rows.size() + 1);
            fresh.type = entry.type();
            fresh.at = at;
            fresh.actor = entry.actor();
            fresh.details =
                    SealedColumn.REGISTER_DETAILS.sealed(JsonColumn.ofDetails(entry.details()));
            rows.add(fresh);
        }
        return rows;
    }

    HistoryEntry toHistory() {
        return new HistoryEntry(
                new Entry(
                        type,
                        actor,
                        JsonColumn.details(SealedColumn.REGISTER_DETAILS.opened(details))),
                at);
    }
}
