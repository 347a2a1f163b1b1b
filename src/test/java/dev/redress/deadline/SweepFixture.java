package dev.redress.deadline;

import static dev.redress.support.Database.await;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Stage;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.SweepFigures;
import dev.redress.store.ComplaintStore;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import dev.redress.store.Visibility;
import dev.redress.support.Api;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Lets time pass, and looks at what it did.
@ApplicationScoped
class SweepFixture {

    static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final ComplaintStore complaints;
    private final OutboxStore outbox;

    SweepFixture(ComplaintStore complaints, OutboxStore outbox) {
        this.complaints = complaints;
        this.outbox = outbox;
    }

    /// What a timeline entry says of a promise.
    record Told(EventType type, Stage stage, Instant at) {}

    static OperationReport runAt(Instant now, Operation operation) {
        return runAt(now, operation, OperationOrder.ALL);
    }

    static OperationReport runAt(Instant now, Operation operation, OperationOrder order) {
        Api.setClock(now.toString());
        return await(() -> operation.run(order));
    }

    static SweepFigures figuresOf(OperationReport report) {
        return Objects.requireNonNull(report.figures());
    }

    List<Event> events(Complaint complaint, EventType type) {
        return await(() -> complaints.timeline(complaint.id())).stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    /// The warnings and breaches of a case in the order of its timeline.
    List<Told> told(Complaint complaint) {
        return await(() -> complaints.timeline(complaint.id())).stream()
                .filter(event ->
                        event.type() == EventType.SLA_WARNING
                                || event.type() == EventType.SLA_BREACHED)
                .map(event ->
                        new Told(
                                event.type(),
                                Stage.valueOf(event.details().getOrDefault("stage", "none")),
                                event.at()))
                .toList();
    }

    List<OutboxMessage> messages(Complaint complaint) {
        return await(() -> outbox.ofCase(complaint.caseNo(), new Visibility.Everything()));
    }

    static Deadline deadlineOf(Complaint complaint, Stage stage) {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.stage() == stage)
                .findFirst()
                .orElseThrow();
    }
}
