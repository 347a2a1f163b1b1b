package dev.redress.platform;

import dev.redress.core.classification.Assessment;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Handling;
import dev.redress.core.complaint.Promise;
import dev.redress.core.complaint.Proposal;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Status;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Wording;
import dev.redress.core.privacy.Masking;
import dev.redress.core.sla.Deadline;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows cases to their readers (spec.md §7.3): customers see their own data in full, the back
/// office sees no customer at all, everybody else sees masked data.
@Singleton
public class CaseAnswers {

    private static final String CURRENCY = "CNY";

    private final Wording wording;

    CaseAnswers(Wording wording) {
        this.wording = wording;
    }

    public CaseAnswer of(Complaint complaint, Actor reader) {
        Submission submission = complaint.submission();
        Assessment assessment = complaint.assessment();
        Handling handling = complaint.handling();
        References references = submission.references();
        return new CaseAnswer(
                complaint.id(),
                complaint.caseNo(),
                complaint.status(),
                submission.kind(),
                assessment.category(),
                assessment.subCategory(),
                assessment.confidence(),
                assessment.abstained(),
                assessment.reasons(),
                assessment.signals(),
                assessment.severity(),
                assessment.risk(),
                assessment.priority(),
                assessment.greenChannel(),
                submission.receivedAt(),
                submission.firstContactAt(),
                Promise.of(complaint.deadlines(), submission.language(), wording).orElse(null),
                handling.firstContactOwner(),
                handling.assignee(),
                handling.escalationLevel(),
                complaint.deadlines().stream().mapToInt(Deadline::policyVersion).max().orElse(0),
                complaint.version(),
                submission.channel(),
                submission.source(),
                customer(submission.customer(), reader),
                text(submission.content(), complaint, reader),
                submission.wish(),
                references.orderNo(),
                references.productId(),
                references.brand(),
                references.batchNo(),
                references.merchantId(),
                references.shipmentNo(),
                references.region(),
                amount(submission.claimAmount()),
                CURRENCY,
                submission.tags(),
                proposal(complaint, reader),
                complaint.deadlines().stream().map(DeadlineAnswer::of).toList());
    }

    /// Words that were written in a case, with the numbers in them hidden where they must be.
    public String text(String text, Complaint complaint, Actor reader) {
        if (isOwn(complaint.submission().customer(), reader)) {
            return text;
        }
        References references = complaint.submission().references();
        List<String> kept =
                Stream.of(
                                references.orderNo(),
                                references.productId(),
                                references.batchNo(),
                                references.merchantId(),
                                references.shipmentNo())
                        .filter(Objects::nonNull)
                        .toList();
        return Masking.freeText(text, kept);
    }

    private static CaseAnswer.CustomerAnswer customer(Customer customer, Actor reader) {
        if (isOwn(customer, reader)) {
            return new CaseAnswer.CustomerAnswer(
                    customer.id(), customer.name(), customer.phone(), customer.email());
        }
        boolean deidentified = reader.has(Role.BACK);
        return new CaseAnswer.CustomerAnswer(
                customer.id(),
                deidentified ? null : masked(customer.name(), Masking::name),
                deidentified ? null : masked(customer.phone(), Masking::phone),
                deidentified ? null : masked(customer.email(), Masking::email));
    }

    private static boolean isOwn(Customer customer, Actor reader) {
        return reader.has(Role.CUSTOMER) && customer.id().equals(reader.name());
    }

    /// A draft is the desk's own until it is sent; the customer is shown no names.
    private CaseAnswer.@Nullable ProposalAnswer proposal(Complaint complaint, Actor reader) {
        Proposal proposal = complaint.handling().proposal();
        boolean isCustomer = reader.has(Role.CUSTOMER);
        boolean isDraft =
                complaint.status() == Status.PENDING_APPROVAL
                        || complaint.status() == Status.INVESTIGATING;
        if (proposal == null || (isCustomer && isDraft)) {
            return null;
        }
        return new CaseAnswer.ProposalAnswer(
                proposal.text(),
                proposal.remedy(),
                amount(proposal.compensation()),
                proposal.reasons(),
                proposal.alternative(),
                isCustomer ? null : proposal.draftedBy(),
                isCustomer ? null : proposal.approvedBy());
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable String masked(@Nullable String value, UnaryOperator<String> mask) {
        return value == null ? null : mask.apply(value);
    }
}
