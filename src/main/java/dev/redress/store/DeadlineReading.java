package dev.redress.store;

import dev.redress.core.identity.Role;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Mode;
import dev.redress.core.sla.Stage;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Deadlines as the bare client reads them.
final class DeadlineReading {

    /// What a query must select of the table `deadline d`.
    static final String COLUMNS =
            """
            d.complaint_id, d.stage, d.mode, d.allowance, d.state, d.start_at, d.due_at, d.warn_at,
            d.warned_at, d.finished_at, d.breached_at, d.next_at, d.paused_micros, d.responsible_role,
            d.responsible_person, d.policy_version, d.calendar_version, d.provisional,
            d.targets::text as targets\
            """;

    private DeadlineReading() {}

    static DeadlineRow of(Row row) {
        DeadlineRow deadline = new DeadlineRow();
        deadline.complaintId = row.getUUID("complaint_id");
        deadline.stage = Stage.valueOf(row.getString("stage"));
        deadline.mode = Mode.valueOf(row.getString("mode"));
        deadline.allowance = row.getString("allowance");
        deadline.state = DeadlineState.valueOf(row.getString("state"));
        deadline.startAt = row.getOffsetDateTime("start_at").toInstant();
        deadline.dueAt = row.getOffsetDateTime("due_at").toInstant();
        deadline.warnAt = row.getOffsetDateTime("warn_at").toInstant();
        deadline.warnedAt = instant(row, "warned_at");
        deadline.finishedAt = instant(row, "finished_at");
        deadline.breachedAt = instant(row, "breached_at");
        deadline.nextAt = instant(row, "next_at");
        deadline.pausedMicros = row.getLong("paused_micros");
        deadline.responsibleRole = Role.valueOf(row.getString("responsible_role"));
        deadline.responsiblePerson = row.getString("responsible_person");
        deadline.policyVersion = row.getInteger("policy_version");
        deadline.calendarVersion = row.getString("calendar_version");
        deadline.provisional = row.getBoolean("provisional");
        deadline.targets = row.getString("targets");
        return deadline;
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
