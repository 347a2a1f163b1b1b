package dev.redress.store;

import dev.redress.core.identity.Role;
import dev.redress.core.sla.Allowance;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Mode;
import dev.redress.core.sla.Stage;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deadline of a case.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class DeadlineRow {

    /// Of `deadline d`, as [#read] reads them.
    static final String READ = Tables.DEADLINE.selected("d");

    UUID complaintId;

    Stage stage;

    Mode mode;

    String allowance;

    DeadlineState state;

    Instant startAt;

    Instant dueAt;

    Instant warnAt;

    @Nullable Instant warnedAt;

    @Nullable Instant finishedAt;

    @Nullable Instant breachedAt;

    @Nullable Instant nextAt;

    long pausedMicros;

    Role responsibleRole;

    @Nullable String responsiblePerson;

    int policyVersion;

    String calendarVersion;

    boolean provisional;

    String targets;

    private @Nullable List<@Nullable Object> asRead;

    static DeadlineRow of(UUID complaintId, Deadline deadline) {
        DeadlineRow row = new DeadlineRow();
        row.complaintId = complaintId;
        row.stage = deadline.stage();
        row.take(deadline);
        return row;
    }

    static DeadlineRow read(Row row) {
        DeadlineRow read = new DeadlineRow();
        read.complaintId = row.getUUID("complaint_id");
        read.stage = Cells.constant(Stage.class, row, "stage");
        read.mode = Cells.constant(Mode.class, row, "mode");
        read.allowance = row.getString("allowance");
        read.state = Cells.constant(DeadlineState.class, row, "state");
        read.startAt = Cells.instant(row, "start_at");
        read.dueAt = Cells.instant(row, "due_at");
        read.warnAt = Cells.instant(row, "warn_at");
        read.warnedAt = Cells.instantIfAny(row, "warned_at");
        read.finishedAt = Cells.instantIfAny(row, "finished_at");
        read.breachedAt = Cells.instantIfAny(row, "breached_at");
        read.nextAt = Cells.instantIfAny(row, "next_at");
        read.pausedMicros = row.getLong("paused_micros");
        read.responsibleRole = Cells.constant(Role.class, row, "responsible_role");
        read.responsiblePerson = row.getString("responsible_person");
        read.policyVersion = row.getInteger("policy_version");
        read.calendarVersion = row.getString("calendar_version");
        read.provisional = row.getBoolean("provisional");
        read.targets = row.getString("targets");
        read.written();
        return read;
    }

    boolean isNew() {
        return asRead == null;
    }

    /// Whether it is another one than was read or written last.
    boolean isChanged() {
        return asRead != null && !asRead.equals(Tables.DEADLINE.values(this));
    }

    /// Notes that it is stored as it is now.
    void written() {
        asRead = Tables.DEADLINE.values(this);
    }

    /// Becomes `deadline`, which is of the same case and stage.
    final void take(Deadline deadline) {
        mode = deadline.mode();
        allowance = deadline.allowance().toString();
        state = deadline.state();
        startAt = deadline.startAt();
        dueAt = deadline.dueAt();
        warnAt = deadline.warnAt();
        warnedAt = deadline.warnedAt();
        finishedAt = deadline.finishedAt();
        breachedAt = deadline.breachedAt();
        nextAt = deadline.nextAt();
        pausedMicros = deadline.paused().dividedBy(ChronoUnit.MICROS.getDuration());
        responsibleRole = deadline.responsibleRole();
        responsiblePerson = deadline.responsiblePerson();
        policyVersion = deadline.policyVersion();
        calendarVersion = deadline.calendarVersion();
        provisional = deadline.provisional();
        targets = JsonColumn.ofTargets(deadline.targets());
    }

    Deadline toCore() {
        return new Deadline(
                stage,
                Allowance.parse(allowance),
                state,
                startAt,
                dueAt,
                warnAt,
                warnedAt,
                finishedAt,
                breachedAt,
                Duration.of(pausedMicros, ChronoUnit.MICROS),
                responsibleRole,
                responsiblePerson,
                policyVersion,
                calendarVersion,
                provisional,
                JsonColumn.targets(targets));
    }
}
