package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.complaint.ApprovalKind;
import dev.redress.core.complaint.AwaitedApproval;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.Deadline;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Something that waits for an approval.
///
/// @param version of the case; send it back as `If-Match`
/// @param dueAt when the next thing of the case is due; absent while nothing runs, like `warnAt`
/// @param compensationId of a `COMPENSATION`
/// @param subject the ground of a `REJECTION`, how an `APPEAL` was decided, the form of a
///   `COMPENSATION`
/// @param text what is to be judged
/// @param amount in CNY, two decimals
/// @param approvedBy for the business, where only the legal side is missing
/// @param legallyApprovedBy for the legal side, where only the business is missing
/// @param approvers the roles whose word is missing; both sides, where both are
/// @param obstacle why the caller may not approve it now, as the code of the refusal would say;
///   absent if they may
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApprovalAnswer(
        ApprovalKind kind,
        UUID caseId,
        String caseNo,
        long version,
        Severity severity,
        Risk risk,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable UUID compensationId,
        @Nullable String subject,
        String text,
        @Nullable String remedy,
        @Nullable String amount,
        String askedBy,
        @Nullable Instant askedAt,
        @Nullable String approvedBy,
        @Nullable String legallyApprovedBy,
        List<String> approvers,
        @Nullable Obstacle obstacle) {

    /// @param mask hides in words what the reader may not know
    static ApprovalAnswer of(
            AwaitedApproval awaited,
            Complaint found,
            List<Role> approvers,
            Optional<Obstacle> obstacle,
            UnaryOperator<String> mask) {
        Compensation compensation = awaited.compensation();
        String remedy = awaited.remedy();
        BigDecimal amount = awaited.amount();
        Optional<Instant> due = found.nextDueAt();
        return new ApprovalAnswer(
                awaited.kind(),
                found.id(),
                found.caseNo(),
                found.version(),
                found.assessment().severity(),
                found.assessment().risk(),
                due.orElse(null),
                due.flatMap(dueAt -> warnedOf(found, dueAt)).orElse(null),
                compensation == null ? null : compensation.id(),
                awaited.subject(),
                mask.apply(awaited.text()),
                remedy == null ? null : mask.apply(remedy),
                amount == null ? null : amount.toPlainString(),
                awaited.askedBy(),
                awaited.askedAt(),
                awaited.approvedBy(),
                awaited.legallyApprovedBy(),
                approvers.stream().map(Role::label).toList(),
                obstacle.orElse(null));
    }

    private static Optional<Instant> warnedOf(Complaint found, Instant dueAt) {
        return found.deadlines().stream()
                .filter(deadline -> deadline.dueAt().equals(dueAt))
                .map(Deadline::warnAt)
                .min(Comparator.naturalOrder());
    }
}
