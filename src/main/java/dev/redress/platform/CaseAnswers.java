package dev.redress.platform;

import dev.redress.core.classification.Assessment;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Handling;
import dev.redress.core.complaint.Promise;
import dev.redress.core.complaint.Proposal;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Wording;
import dev.redress.core.privacy.Consent;
import dev.redress.core.privacy.Masking;
import dev.redress.core.privacy.Masks;
import dev.redress.core.privacy.PersonalField;
import dev.redress.core.privacy.Showing;
import dev.redress.core.sla.Deadline;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows cases to their readers (spec.md §7.3).
///
/// - Customers see their own data in full, and nobody's name at the desk.
/// - The back office sees neither the customer nor what was said.
/// - A mediator sees what the parties know, masked, and nothing that the desk keeps for itself.
/// - Everybody else sees masked data.
/// - A draft is the desk's own until it is sent: neither the customer nor the platform's app, which
///   speaks to customers, sees it before.
/// - Customers see the clocks of what was promised to them, and none of those that the desk keeps
///   for itself.
@Singleton
public class CaseAnswers {

    private static final String CURRENCY = "CNY";

    /// Whose sight a mediator shares: the app's, which is masked and tells nothing of the desk.
    private static final Set<Role> PARTIES = Set.of(Role.APP);

    private final Wording wording;

    CaseAnswers(Wording wording) {
        this.wording = wording;
    }

    public CaseAnswer of(Complaint complaint, Actor reader) {
        return CaseSides.isMediator(reader, complaint)
                ? of(complaint, new Actor(reader.name(), PARTIES), List.of())
                : of(complaint, reader, complaint.submission().tags());
    }

    /// @param tags as far as the reader may know how the customer is marked
    private CaseAnswer of(Complaint complaint, Actor reader, List<String> tags) {
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
                person(handling.firstContactOwner(), reader),
                person(handling.assignee(), reader),
                handling.escalationLevel(),
                reader.hasAny(Role.CUSTOMER, Role.APP) ? null : complaint.dossier().skillGroup(),
                reader.has(Role.APP) ? null : person(complaint.dossier().followUp(), reader),
                person(references.preferredAgent(), reader),
                complainedOf(complaint, reader),
                DossierAnswers.thirdParty(
                        complaint.dossier().waitsFor(), text -> deskText(text, complaint, reader)),
                DossierAnswers.riskReport(
                        complaint.dossier().riskReport(),
                        reader,
                        text -> deskText(text, complaint, reader)),
                complaint.deadlines().stream().mapToInt(Deadline::policyVersion).max().orElse(0),
                assessment.rulesVersion(),
                complaint.version(),
                submission.channel(),
                submission.source(),
                customer(submission, reader),
                text(submission.content(), complaint, reader),
                submission.wish(),
                references.orderNo(),
                references.productId(),
                label(references.brand(), complaint, reader),
                references.batchNo(),
                references.merchantId(),
                references.shipmentNo(),
                label(references.region(), complaint, reader),
                label(references.carrier(), complaint, reader),
                amount(references.orderAmount()),
                amount(submission.claimAmount()),
                CURRENCY,
                tags.stream().map(tag -> deskText(tag, complaint, reader)).toList(),
                proposal(complaint, reader),
                DossierAnswers.reviewDraft(
                        complaint.dossier().reviewDraft(),
                        reader,
                        text -> text(text, complaint, reader)),
                AppealAnswers.of(
                        complaint.dossier().recourse().appeals(),
                        reader,
                        text -> text(text, complaint, reader)),
                DossierAnswers.correction(
                        complaint.dossier().correction(),
                        reader,
                        text -> deskText(text, complaint, reader)),
                DossierAnswers.technicalCause(
                        complaint.dossier().technicalCause(),
                        reader,
                        text -> deskText(text, complaint, reader)),
                SuggestionAnswers.suggestion(
                        complaint.dossier().suggestion(),
                        reader,
                        text -> text(text, complaint, reader)),
                DossierAnswers.links(
                        complaint.dossier().links(),
                        reader,
                        text -> deskText(text, complaint, reader)),
                DossierAnswers.grants(complaint.dossier().grants(), reader),
                CourseAnswers.of(
                        complaint.dossier().course(),
                        reader,
                        text -> deskText(text, complaint, reader)),
                CareAnswers.watchers(complaint.dossier().care(), reader),
                CareAnswers.needs(
                        complaint.dossier().care().needs(),
                        reader,
                        text -> text(text, complaint, reader)),
                ResultAnswer.of(complaint, text -> text(text, complaint, reader)),
                DossierAnswers.responsibleParty(complaint.dossier().verification(), reader),
                DossierAnswers.findings(
                        complaint.dossier().verification(),
                        reader,
                        text -> deskText(text, complaint, reader)),
                DeadlineAnswer.of(complaint.deadlines(), reader));
    }

    /// See [CaseWords#text].
    public String text(String text, Complaint complaint, Actor reader) {
        return CaseWords.text(text, complaint, reader);
    }

    /// See [CaseWords#deskText].
    public String deskText(String text, Complaint complaint, Actor reader) {
        return CaseWords.deskText(text, complaint, reader);
    }

    private static CustomerAnswer customer(Submission submission, Actor reader) {
        Customer customer = submission.customer();
        Consent consent = submission.consent();
        if (CaseWords.isOwn(customer, reader)) {
            return new CustomerAnswer(
                    customer.id(),
                    customer.name(),
                    customer.phone(),
                    customer.email(),
                    consent.version(),
                    consent.purpose());
        }
        if (Masks.of(PersonalField.NAME, reader) == Showing.HIDDEN) {
            return new CustomerAnswer(null, null, null, null, null, null);
        }
        return new CustomerAnswer(
                customer.id(),
                masked(PersonalField.NAME, customer.name(), Masking::name, reader),
                masked(PersonalField.PHONE, customer.phone(), Masking::phone, reader),
                masked(PersonalField.EMAIL, customer.email(), Masking::email, reader),
                consent.version(),
                consent.purpose());
    }

    private static @Nullable String masked(
            PersonalField field, @Nullable String value, UnaryOperator<String> mask, Actor reader) {
        return Masks.of(field, reader) == Showing.HIDDEN ? null : hidden(value, mask);
    }

    private @Nullable ProposalAnswer proposal(Complaint complaint, Actor reader) {
        Proposal proposal = complaint.handling().proposal();
        boolean ofCustomerSide = reader.hasAny(Role.CUSTOMER, Role.APP);
        if (proposal == null || (ofCustomerSide && proposal.sentAt() == null)) {
            return null;
        }
        return new ProposalAnswer(
                text(proposal.text(), complaint, reader),
                hidden(proposal.remedy(), remedy -> text(remedy, complaint, reader)),
                amount(proposal.compensation()),
                hidden(proposal.reasons(), reasons -> text(reasons, complaint, reader)),
                hidden(proposal.alternative(), other -> text(other, complaint, reader)),
                ofCustomerSide ? null : proposal.draftedBy(),
                ofCustomerSide ? null : proposal.approvedBy(),
                ofCustomerSide ? null : proposal.legallyApprovedBy(),
                proposal.sentAt());
    }

    /// Whoever sends a case writes into its labels what they like.
    private @Nullable String label(@Nullable String label, Complaint complaint, Actor reader) {
        return hidden(label, text -> deskText(text, complaint, reader));
    }

    private static @Nullable String person(@Nullable String account, Actor reader) {
        return reader.has(Role.CUSTOMER) ? null : account;
    }

    private static @Nullable List<String> complainedOf(Complaint complaint, Actor reader) {
        List<String> accounts = complaint.dossier().complainedOf();
        return accounts.isEmpty() || reader.hasAny(Role.CUSTOMER, Role.APP) ? null : accounts;
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable String hidden(@Nullable String value, UnaryOperator<String> mask) {
        return value == null ? null : mask.apply(value);
    }
}
