package dev.redress.platform;

import dev.redress.core.classification.Assessment;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Handling;
import dev.redress.core.complaint.Promise;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Wording;
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
        UnaryOperator<String> words = text -> text(text, complaint, reader);
        UnaryOperator<String> deskWords = text -> deskText(text, complaint, reader);
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
                DossierAnswers.thirdParty(complaint.dossier().waitsFor(), deskWords),
                DossierAnswers.riskReport(complaint.dossier().riskReport(), reader, deskWords),
                complaint.deadlines().stream().mapToInt(Deadline::policyVersion).max().orElse(0),
                assessment.rulesVersion(),
                complaint.version(),
                submission.channel(),
                submission.source(),
                CustomerAnswer.of(submission, reader),
                text(submission.content(), complaint, reader),
                submission.wish(),
                references.orderNo(),
                references.productId(),
                // Whoever sends a case writes into its labels what they like.
                hidden(references.brand(), deskWords),
                references.batchNo(),
                references.merchantId(),
                references.shipmentNo(),
                hidden(references.region(), deskWords),
                hidden(references.carrier(), deskWords),
                amount(references.orderAmount()),
                amount(submission.claimAmount()),
                CURRENCY,
                tags.stream().map(deskWords).toList(),
                ProposalAnswer.of(complaint.handling().proposal(), reader, words),
                DossierAnswers.reviewDraft(complaint.dossier().reviewDraft(), reader, words),
                AppealAnswers.of(complaint.dossier().recourse().appeals(), reader, words),
                DossierAnswers.correction(complaint.dossier().correction(), reader, deskWords),
                DossierAnswers.technicalCause(
                        complaint.dossier().technicalCause(), reader, deskWords),
                SuggestionAnswers.suggestion(complaint.dossier().suggestion(), reader, words),
                DossierAnswers.links(complaint.dossier().links(), reader, deskWords),
                DossierAnswers.grants(complaint.dossier().grants(), reader),
                CourseAnswers.of(complaint.dossier().course(), reader, deskWords),
                CareAnswers.watchers(complaint.dossier().care(), reader),
                CareAnswers.needs(complaint.dossier().care().needs(), reader, words),
                ResultAnswer.of(complaint, words),
                DossierAnswers.responsibleParty(complaint.dossier().verification(), reader),
                DossierAnswers.findings(complaint.dossier().verification(), reader, deskWords),
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
