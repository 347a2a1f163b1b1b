package dev.redress.core.complaint;

import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.Judgement;
import dev.redress.core.compensation.Step;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something in a case that takes effect only with the word of somebody else.
///
/// @param subject its own kind: the ground of a rejection, how an appeal was decided, the form of a
///   compensation; absent for what has none
/// @param text what is to be judged, in the words of whoever asks for it
/// @param amount in CNY with two decimals; absent where there is no money in it
/// @param askedBy the account that wrote it; may not approve it
/// @param askedAt absent for an offer, of which only the approvals and the sending are dated
/// @param approvedBy for the business; absent as long as it has not
/// @param legallyApprovedBy for the legal side, likewise
/// @param compensation the one that it is about; absent for everything else
public record AwaitedApproval(
        ApprovalKind kind,
        @Nullable String subject,
        String text,
        @Nullable String remedy,
        @Nullable BigDecimal amount,
        String askedBy,
        @Nullable Instant askedAt,
        @Nullable String approvedBy,
        @Nullable String legallyApprovedBy,
        @Nullable Compensation compensation) {

    // Nobody reads it: what it belongs to is not carried out.
    private static final String REASON = "-";

    /// All that waits in a case, whoever may approve it.
    ///
    /// @param compensations those of the case
    public static List<AwaitedApproval> in(Complaint found, List<Compensation> compensations) {
        List<AwaitedApproval> awaited = new ArrayList<>();
        Status status = found.status();
        Proposal proposal = found.handling().proposal();
        if (status == Status.PENDING_APPROVAL && proposal != null) {
            awaited.add(of(proposal));
        }
        Verdict verdict = found.dossier().reviewDraft();
        if (status == Status.APPEALED && verdict != null) {
            awaited.add(of(verdict));
        }
        RejectionDraft rejection = found.dossier().course().rejection();
        if (rejection != null && Action.APPROVE_REJECTION.isPossibleIn(status)) {
            awaited.add(of(rejection));
        }
        RiskReport report = found.dossier().riskReport();
        if (report != null
                && report.approvedBy() == null
                && Action.APPROVE_RISK_REPORT.isPossibleIn(status)) {
            awaited.add(of(report));
        }
        compensations.stream()
                .filter(one -> one.state() == CompensationState.PENDING_APPROVAL)
                .map(AwaitedApproval::of)
                .forEach(awaited::add);
        return awaited;
    }

    /// How `actor` would approve it: for the legal side if they are of it, as whoever names no side
    /// does.
    ///
    /// @param books what is live beside the case, see [Books]
    Command approval(Actor actor, Books books) {
        return switch (kind) {
            case OFFER, APPEAL -> new Command.Approve(true, REASON);
            case REJECTION -> new TurnCommand.ApproveRejection(true, REASON);
            case RISK_REPORT -> new GradeCommand.ApproveRiskReport(true, REASON);
            case COMPENSATION ->
                    new CompensationCommand.Proceed(
                            Optional.ofNullable(compensation).orElseThrow(),
                            new Step.Judge(actor.has(Role.COMPLIANCE), true, REASON),
                            books);
        };
    }

    private static AwaitedApproval of(Proposal proposal) {
        return new AwaitedApproval(
                ApprovalKind.OFFER,
                null,
                proposal.text(),
                proposal.remedy(),
                proposal.compensation(),
                proposal.draftedBy(),
                null,
                proposal.approvedBy(),
                proposal.legallyApprovedBy(),
                null);
    }

    private static AwaitedApproval of(Verdict verdict) {
        Remedy remedy = verdict.remedy();
        return new AwaitedApproval(
                ApprovalKind.APPEAL,
                verdict.outcome().name(),
                verdict.reasons(),
                remedy == null ? null : remedy.text(),
                remedy == null ? null : remedy.compensation(),
                verdict.reviewer(),
                verdict.at(),
                verdict.approvedBy(),
                verdict.legallyApprovedBy(),
                null);
    }

    private static AwaitedApproval of(RejectionDraft rejection) {
        return new AwaitedApproval(
                ApprovalKind.REJECTION,
                rejection.ground().name(),
                rejection.explanation(),
                null,
                null,
                rejection.by(),
                rejection.at(),
                null,
                null,
                null);
    }

    private static AwaitedApproval of(RiskReport report) {
        return new AwaitedApproval(
                ApprovalKind.RISK_REPORT,
                null,
                report.findings(),
                null,
                null,
                report.author(),
                report.filedAt(),
                null,
                null,
                null);
    }

    private static AwaitedApproval of(Compensation one) {
        return new AwaitedApproval(
                ApprovalKind.COMPENSATION,
                one.award().form(),
                one.award().reason(),
                null,
                one.award().amount(),
                one.grantedBy(),
                one.grantedAt(),
                one.approvalOf(false).map(Judgement::by).orElse(null),
                one.approvalOf(true).map(Judgement::by).orElse(null),
                one);
    }
}
