package dev.redress.store;

import dev.redress.core.identity.Role;
import dev.redress.core.sla.Allowance;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Mode;
import dev.redress.core.sla.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A deadline of a case.
@Entity
@Table(name = "deadline")
@IdClass(DeadlineRow.Key.class)
@DynamicUpdate
class DeadlineRow {

    record Key(UUID complaintId, Stage stage) {}

    @Id
    @Column(name = "complaint_id")
    UUID complaintId;

    @Id
    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    Mode mode;

    String allowance;

    @Enumerated(EnumType.STRING)
    DeadlineState state;

    @Column(name = "start_at")
    Instant startAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "warn_at")
    Instant warnAt;

    @Column(name = "warned_at")
    @Nullable Instant warnedAt;

    @Column(name = "finished_at")
    @Nullable Instant finishedAt;

    @Column(name = "breached_at")
    @Nullable Instant breachedAt;

    @Column(name = "next_at")
    @Nullable Instant nextAt;

    @Column(name = "paused_micros")
    long pausedMicros;

    @Enumerated(EnumType.STRING)
    @Column(name = "responsible_role")
    Role responsibleRole;

    @Column(name = "responsible_person")
    @Nullable String responsiblePerson;

    @Column(name = "policy_version")
    int policyVersion;

    @Column(name = "calendar_version")
    String calendarVersion;

    boolean provisional;

    @ColumnTransformer(read = "targets::text", write = "cast(? as text)::jsonb")
    String targets;

    static DeadlineRow of(UUID complaintId, Deadline deadline) {
        DeadlineRow row = new DeadlineRow();
        row.complaintId = complaintId;
        row.stage = deadline.stage();
        row.take(deadline);
        return row;
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
