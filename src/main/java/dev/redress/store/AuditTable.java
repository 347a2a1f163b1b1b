package dev.redress.store;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.audit.SealedEntry;
import dev.redress.core.privacy.Purpose;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/// The audit log as the table keeps it.
final class AuditTable {

    static final Columns<AuditEntry> ENTRY =
            new Columns<AuditEntry>("audit_entry")
                    .with("id", ColumnType.UUID, AuditEntry::id)
                    .with("at", ColumnType.TIME, AuditEntry::at)
                    .with("actor", ColumnType.TEXT, AuditEntry::actor)
                    .with("roles", ColumnType.TEXT, AuditEntry::roles)
                    .with("action", ColumnType.TEXT, AuditEntry::action)
                    .with("granted", ColumnType.BOOLEAN, AuditEntry::granted)
                    .with("operation", ColumnType.TEXT, AuditEntry::operation)
                    .with("cases", ColumnType.UUIDS, AuditEntry::cases)
                    .with("purpose", ColumnType.TEXT, AuditEntry::purpose)
                    .with(
                            "details",
                            ColumnType.JSON,
                            entry -> JsonColumn.ofDetails(entry.details()));

    static final Columns<SealedEntry> SEAL =
            new Columns<SealedEntry>("audit_seal")
                    .with("number", ColumnType.LONG, SealedEntry::number)
                    .with("entry_id", ColumnType.UUID, link -> link.entry().id())
                    .with("hash", ColumnType.TEXT, SealedEntry::hash);

    /// Of `audit_entry e`, as [#entry] reads them.
    static final String READ =
            "e.id, e.at, e.recorded_at, e.actor, e.roles, e.action, e.granted, e.operation, e.cases,"
                    + " e.purpose, e.details::text as details";

    private AuditTable() {}

    static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.getUUID("id"),
                Cells.instant(row, "at"),
                row.getString("actor"),
                row.getString("roles"),
                Cells.constant(AuditAction.class, row, "action"),
                row.getBoolean("granted"),
                row.getString("operation"),
                List.of(row.getArrayOfUUIDs("cases")),
                Cells.constantIfAny(Purpose.class, row, "purpose"),
                JsonColumn.details(row.getString("details")));
    }

    static Instant recordedAt(Row row) {
        return Cells.instant(row, "recorded_at");
    }

    /// Of a row that has `number` and `hash`, too.
    static SealedEntry link(Row row) {
        return new SealedEntry(
                row.getLong("number"), entry(row), recordedAt(row), row.getString("hash"));
    }
}
