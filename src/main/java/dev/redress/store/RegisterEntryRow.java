package dev.redress.store;

import dev.redress.core.register.Entry;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Something that happened to what is in a register.
@SuppressWarnings("NullAway.Init") // `of` fills every field.
class RegisterEntryRow {

    static final Columns<RegisterEntryRow> COLUMNS =
            new Columns<RegisterEntryRow>("register_entry")
                    .key("record_id", ColumnType.UUID, row -> row.recordId)
                    .key("version", ColumnType.LONG, row -> row.version)
                    .key("seq", ColumnType.SHORT, row -> row.seq)
                    .with("type", ColumnType.TEXT, row -> row.type)
                    .with("at", ColumnType.TIME, row -> row.at)
                    .with("actor", ColumnType.TEXT, row -> row.actor)
                    .with("details", ColumnType.JSON, row -> row.details);

    UUID recordId;

    long version;

    short seq;

    String type;

    Instant at;

    String actor;

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

    /// What stands in a row of [#COLUMNS].
    static HistoryEntry history(Row row) {
        return new HistoryEntry(
                new Entry(
                        row.getString("type"),
                        row.getString("actor"),
                        JsonColumn.details(
                                SealedColumn.REGISTER_DETAILS.opened(row.getString("details")))),
                Cells.instant(row, "at"));
    }
}
