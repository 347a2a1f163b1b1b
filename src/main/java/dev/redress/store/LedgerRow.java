package dev.redress.store;

import dev.redress.core.sla.Allowance;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.LedgerEvent;
import dev.redress.core.sla.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An entry of the clock ledger.
@Entity
@Table(name = "deadline_ledger")
@IdClass(LedgerRow.Key.class)
class LedgerRow {

    record Key(UUID complaintId, long version, short seq) {}

    @Id
    @Column(name = "complaint_id")
    UUID complaintId;

    @Id long version;

    @Id short seq;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    LedgerEvent event;

    Instant at;

    String reason;

    String allowance;

    @Column(name = "start_at")
    Instant startAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "warn_at")
    Instant warnAt;

    @Column(name = "policy_version")
    int policyVersion;

    @Column(name = "calendar_version")
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
