package dev.redress.store;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Reason;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Handling;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Status;
import dev.redress.core.complaint.Submission;
import dev.redress.core.complaint.Wish;
import dev.redress.core.customer.Channel;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Words;
import dev.redress.core.sla.Allowance;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.LedgerEvent;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Target;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Cases as intake would store them.
final class CaseFixture {

    static final Instant MONDAY_9AM = Instant.parse("2026-03-02T01:00:00.123456Z");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CaseFixture() {}

    /// With everything that may be absent.
    static Complaint aComplaint() {
        return aComplaintOf("C-1", "iPhone 屏幕有划痕，要求退货退款。100% \"真实\"\n第二行", MONDAY_9AM);
    }

    static Complaint aComplaintOf(String customerId, String content, Instant receivedAt) {
        UUID id = TimeOrderedId.at(receivedAt);
        Submission submission =
                new Submission(
                        Kind.COMPLAINT,
                        Channel.APP,
                        Source.CUSTOMER,
                        new Customer(customerId, "王小明", "13812345678", "wang@example.com"),
                        content,
                        "zh-CN",
                        Wish.COMPENSATION,
                        new References(
                                "ORD-" + NUMBER.incrementAndGet(),
                                "P-1",
                                "某牌",
                                "B-1",
                                "M-1",
                                "S-1",
                                "上海"),
                        new BigDecimal("199.90"),
                        receivedAt,
                        receivedAt.minusSeconds(60),
                        List.of("vip", "春节"));
        return new Complaint(
                id,
                "R" + NUMBER.incrementAndGet(),
                1,
                Status.CLASSIFIED,
                submission,
                anAssessment(Category.PRODUCT, Severity.SERIOUS),
                Handling.UNTOUCHED,
                List.of(
                        aDeadline(Stage.FIRST_RESPONSE, receivedAt, Duration.ofHours(1)),
                        aDeadline(Stage.RESOLVE, receivedAt, Duration.ofHours(48))));
    }

    static Assessment anAssessment(Category category, Severity severity) {
        return new Assessment(
                category,
                "quality",
                0.87,
                false,
                severity,
                Risk.MEDIUM,
                Priority.P2,
                false,
                List.of(new Reason("product.scratch", "划痕", 11, 13, false, "category PRODUCT")),
                List.of("refund"),
                "1");
    }

    static Deadline aDeadline(Stage stage, Instant startAt, Duration length) {
        Instant dueAt = startAt.plus(length);
        return new Deadline(
                stage,
                Allowance.elapsed(length),
                DeadlineState.RUNNING,
                startAt,
                dueAt,
                dueAt.minus(length.dividedBy(4)),
                null,
                null,
                null,
                Duration.ofSeconds(90, 1_000),
                Role.AGENT,
                null,
                1,
                "CN-2026.1",
                false,
                List.of(new Target(dueAt.minusSeconds(60), DeadlineState.RUNNING)));
    }

    /// A deadline of the customer's.
    static Deadline anEvidenceWait(Instant startAt) {
        Instant dueAt = startAt.plus(Duration.ofHours(24));
        return new Deadline(
                Stage.EVIDENCE_WAIT,
                Allowance.elapsed(Duration.ofHours(24)),
                DeadlineState.RUNNING,
                startAt,
                dueAt,
                startAt.plus(Duration.ofHours(18)),
                null,
                null,
                null,
                Duration.ZERO,
                Role.CUSTOMER,
                null,
                1,
                "CN-2026.1",
                false,
                List.of());
    }

    static Change opened(Complaint complaint) {
        Instant at = complaint.submission().receivedAt();
        return new Change(
                complaint,
                List.of(
                        anEvent(EventType.RECEIVED, at),
                        anEvent(EventType.CLASSIFIED, at),
                        anEvent(EventType.ACKNOWLEDGED, at)),
                List.of(aNotice("receipt")),
                complaint.deadlines().stream()
                        .map(clock -> LedgerEntry.of(LedgerEvent.STARTED, at, "RECEIPT", clock))
                        .toList());
    }

    static NewCase aNewCase(Complaint complaint) {
        return new NewCase(opened(complaint), "app1", null);
    }

    static NewCase aNewCase(Complaint complaint, String key) {
        return new NewCase(
                opened(complaint),
                "app1",
                new IdempotencyClaim(
                        "app1", key, "hash-of-" + key, "{\"caseNo\": \"" + key + "\"}"));
    }

    static Event anEvent(EventType type, Instant at) {
        return new Event(type, at, "app1", Map.of("category", "PRODUCT", "why", "\"划痕\""));
    }

    static Notice aNotice(String key) {
        return new Notice(
                key, Template.RECEIPT, new Recipient.Customer("C-1"), new Words("已收到您的投诉。", 1));
    }

    /// The same case with other deadlines.
    static Complaint with(Complaint complaint, List<Deadline> deadlines) {
        return new Complaint(
                complaint.id(),
                complaint.caseNo(),
                complaint.version(),
                complaint.status(),
                complaint.submission(),
                complaint.assessment(),
                complaint.handling(),
                deadlines);
    }

    /// The same case in other hands.
    static Complaint with(Complaint complaint, Status status, @Nullable String assignee) {
        return new Complaint(
                complaint.id(),
                complaint.caseNo(),
                complaint.version(),
                status,
                complaint.submission(),
                complaint.assessment(),
                new Handling(1, null, assignee, null, null, false),
                complaint.deadlines());
    }

    static Complaint atVersion(Complaint complaint, long version) {
        return new Complaint(
                complaint.id(),
                complaint.caseNo(),
                version,
                complaint.status(),
                complaint.submission(),
                complaint.assessment(),
                complaint.handling(),
                complaint.deadlines());
    }
}
