package dev.redress.platform;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.PrintedTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/// What a case knows of itself and standard words may name. Nothing of a person.
public final class CaseFacts {

    private static final String NOTHING = "—";

    private CaseFacts() {}

    /// By the names that placeholders have.
    public static Map<String, String> of(Complaint complaint, Wording wording, String language) {
        String orderNo = complaint.submission().references().orderNo();
        String level = String.valueOf(complaint.handling().escalationLevel());
        return Map.of(
                "caseNo", complaint.caseNo(),
                "category", wording.name(complaint.assessment().category(), language),
                "severity", complaint.assessment().severity().name(),
                "risk", complaint.assessment().risk().name(),
                "orderNo", Objects.requireNonNullElse(orderNo, NOTHING),
                "status", wording.name(complaint.status(), language),
                "receivedAt", PrintedTime.of(complaint.submission().receivedAt()),
                "dueAt", dueAt(complaint),
                "level", level,
                "escalationLevel", level);
    }

    /// What the customer is promised next.
    private static String dueAt(Complaint complaint) {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .filter(deadline -> deadline.stage().isPromised())
                .map(Deadline::dueAt)
                .min(Comparator.naturalOrder())
                .map(PrintedTime::of)
                .orElse(NOTHING);
    }
}
