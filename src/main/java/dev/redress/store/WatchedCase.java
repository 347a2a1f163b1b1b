package dev.redress.store;

import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Status;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.Standby;
import dev.redress.core.sla.Watched;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case with due deadlines, locked by a sweep.
///
/// @param rows one for each deadline that may change, all with the columns of the case; read only
///   when asked for, so that a value that cannot be read is the trouble of this case alone
record WatchedCase(List<Row> rows) {

    static List<WatchedCase> of(Iterable<Row> rows) {
        Map<UUID, List<Row>> cases = new LinkedHashMap<>();
        for (Row row : rows) {
            cases.computeIfAbsent(row.getUUID("complaint_id"), _ -> new ArrayList<>()).add(row);
        }
        return cases.values().stream().map(WatchedCase::new).toList();
    }

    UUID id() {
        return complaint().getUUID("complaint_id");
    }

    String caseNo() {
        return complaint().getString("case_no");
    }

    /// The version that a change of the case makes.
    long nextVersion() {
        return complaint().getLong("version") + 1;
    }

    /// What the sweep may change beside the deadlines.
    SweptState state() {
        Row complaint = complaint();
        return new SweptState(
                Cells.constant(Status.class, complaint, "status"),
                Cells.constant(Priority.class, complaint, "priority"),
                complaint.getShort("escalation_level"),
                complaint.getString("assignee"));
    }

    /// Whether one of its promises has been in danger before.
    boolean isWarned() {
        return complaint().getBoolean("is_warned");
    }

    /// How its notices become messages.
    Outgoing outgoing(QuietHours quiet) {
        Row complaint = complaint();
        boolean emergency =
                Outgoing.isEmergency(
                        complaint.getBoolean("green_channel"),
                        Cells.constant(Severity.class, complaint, "severity"));
        return new Outgoing(id(), caseNo(), emergency, complainedOf(), quiet);
    }

    /// Whom it is about.
    List<String> complainedOf() {
        return JsonColumn.strings(complaint().getString("complained_of"));
    }

    Watched toCore() {
        Row complaint = complaint();
        return new Watched(
                caseNo(),
                complaint.getString("language"),
                Cells.constant(Severity.class, complaint, "severity"),
                complaint.getShort("escalation_level"),
                complaint.getString("contact"),
                complaint.getString("assignee"),
                rows.stream().map(DeadlineRow::read).map(DeadlineRow::toCore).toList(),
                standby());
    }

    private @Nullable Standby standby() {
        Row complaint = complaint();
        String supervisor = complaint.getString("supervisor");
        return supervisor == null
                ? null
                : new Standby(
                        supervisor,
                        complaint.getString("customer_id"),
                        Cells.constant(Risk.class, complaint, "risk"));
    }

    private Row complaint() {
        return rows.getFirst();
    }
}
