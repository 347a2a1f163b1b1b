package dev.redress.store;

import dev.redress.core.sla.Allowance;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.LedgerEvent;
import dev.redress.core.sla.Stage;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An entry of the clock ledger.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class LedgerRow {

    /// Of `deadline_ledger l`, as [#read] reads them.
    static final String READ = Tables.LEDGER.selected("l");

    UUID complaintId;

    long version;

    short seq;

    Stage stage;

    LedgerEvent event;

    Instant at;

    String reason;

    String allowance;

    Instant startAt;

    Instant dueAt;

    Instant warnAt;

    int policyVersion;

    String calendarVersion;

    boolean provisional;

    /// The entries of the change that made `version`.
    static List<LedgerRow> of(UUID complaintId, long version, List<LedgerEntry> entries) {
        List<LedgerRow> rows = new ArrayList<>(entries.size());
        for (LedgerEntry entry : entries) {
            LedgerRow row = new LedgerRow();
            row.complaintId = complaintId;
            row.version = version;
            row.seq = (short) (rows.size() + 1);
            row.take(entry);
            rows.add(row);
        }
        return rows;
    }

    static LedgerRow read(Row row) {
        LedgerRow read = new LedgerRow();
        read.complaintId = row.getUUID("complaint_id");
        read.version = row.getLong("version");
        read.seq = row.getShort("seq");
        read.stage = Cells.constant(Stage.class, row, "stage");
        read.event = Cells.constant(LedgerEvent.class, row, "event");
        read.at = Cells.instant(row, "at");
        read.reason = row.getString("reason");
        read.allowance = row.getString("allowance");
        read.startAt = Cells.instant(row, "start_at");
        read.dueAt = Cells.instant(row, "due_at");
        read.warnAt = Cells.instant(row, "warn_at");
        read.policyVersion = row.getInteger("policy_version");
        read.calendarVersion = row.getString("calendar_version");
        read.provisional = row.getBoolean("provisional");
        return read;
    }

    private void take(LedgerEntry entry) {
        stage = entry.stage();
        event = entry.event();
        at = entry.at();
        reason = entry.reason();
        allowance = entry.allowance().toString();
        startAt = entry.startAt();
        dueAt = entry.dueAt();
        warnAt = entry.warnAt();
        policyVersion = entry.policyVersion();
        calendarVersion = entry.calendarVersion();
        provisional = entry.provisional();
    }

    LedgerEntry toCore() {
        return new LedgerEntry(
                stage,
                event,
                at,
                reason,
                Allowance.parse(allowance),
                startAt,
                dueAt,
                warnAt,
                policyVersion,
                calendarVersion,
                provisional);
    }
}
