package dev.redress.platform;

import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.complaint.CaseGrants;
import dev.redress.core.complaint.CaseLink;
import dev.redress.core.complaint.Correction;
import dev.redress.core.complaint.RiskReport;
import dev.redress.core.complaint.TechnicalCause;
import dev.redress.core.complaint.ThirdParty;
import dev.redress.core.evidence.Finding;
import dev.redress.core.evidence.Responsibility;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.evidence.Verification;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows what a case gathers beside its plain way. See [CaseAnswers].
final class DossierAnswers {

    private DossierAnswers() {}

    /// @param mask hides in words what the reader may not know
    static CaseAnswer.@Nullable ThirdPartyAnswer thirdParty(
            @Nullable ThirdParty party, UnaryOperator<String> mask) {
        return party == null
                ? null
                : new CaseAnswer.ThirdPartyAnswer(mask.apply(party.name()), party.expectedAt());
    }

    /// @param mask hides in words what the reader may not know
    static @Nullable RiskReportAnswer riskReport(
            @Nullable RiskReport report, Actor reader, UnaryOperator<String> mask) {
        boolean ofCustomerSide = reader.hasAny(Role.CUSTOMER, Role.APP);
        if (report == null || (ofCustomerSide && report.approvedBy() == null)) {
            return null;
        }
        return new RiskReportAnswer(
                ofCustomerSide ? null : mask.apply(report.findings()),
                mask.apply(report.customerVersion()),
                ofCustomerSide ? null : report.author(),
                report.filedAt(),
                ofCustomerSide ? null : report.approvedBy(),
                report.approvedAt());
    }

    /// @param mask hides in words what the reader may not know
    static @Nullable ReviewDraftAnswer reviewDraft(
            @Nullable Verdict draft, Actor reader, UnaryOperator<String> mask) {
        if (draft == null || reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return null;
        }
        Remedy remedy = draft.remedy();
        BigDecimal compensation = remedy == null ? null : remedy.compensation();
        return new ReviewDraftAnswer(
                draft.outcome(),
                mask.apply(draft.reasons()),
                mask.apply(draft.nextWays()),
                remedy == null ? null : mask.apply(remedy.text()),
                remedy == null ? null : remedy.kind(),
                compensation == null ? null : compensation.toPlainString(),
                draft.reviewer(),
                draft.at());
    }

    /// @param mask hides in words what the reader may not know
    static CaseAnswer.@Nullable CorrectionAnswer correction(
            @Nullable Correction correction, Actor reader, UnaryOperator<String> mask) {
        if (correction == null || reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return null;
        }
        String reason = correction.reason();
        return new CaseAnswer.CorrectionAnswer(
                correction.category(),
                correction.subCategory(),
                correction.confidence(),
                correction.rulesVersion(),
                correction.by(),
                correction.at(),
                reason == null ? null : mask.apply(reason));
    }

    /// @param mask hides in words what the reader may not know
    static CaseAnswer.@Nullable TechnicalCauseAnswer technicalCause(
            @Nullable TechnicalCause cause, Actor reader, UnaryOperator<String> mask) {
        return cause == null || reader.hasAny(Role.CUSTOMER, Role.APP)
                ? null
                : new CaseAnswer.TechnicalCauseAnswer(
                        mask.apply(cause.reason()), cause.by(), cause.at());
    }

    static @Nullable ResponsibleParty responsibleParty(Verification verification, Actor reader) {
        Responsibility responsibility = verification.responsibility();
        return responsibility == null || reader.hasAny(Role.CUSTOMER, Role.APP)
                ? null
                : responsibility.party();
    }

    /// @param mask hides in words what the reader may not know
    static @Nullable List<CaseAnswer.FindingAnswer> findings(
            Verification verification, Actor reader, UnaryOperator<String> mask) {
        return verification.findings().isEmpty() || reader.hasAny(Role.CUSTOMER, Role.APP)
                ? null
                : verification.findings().stream().map(finding -> finding(finding, mask)).toList();
    }

    private static CaseAnswer.FindingAnswer finding(Finding finding, UnaryOperator<String> mask) {
        String note = finding.note();
        return new CaseAnswer.FindingAnswer(
                finding.fact(),
                finding.value(),
                note == null ? null : mask.apply(note),
                finding.by(),
                finding.at());
    }

    /// None is left out, as all that is the desk's own.
    ///
    /// @param mask hides in words what the reader may not know
    static @Nullable List<CaseAnswer.LinkAnswer> links(
            List<CaseLink> links, Actor reader, UnaryOperator<String> mask) {
        return links.isEmpty() || reader.hasAny(Role.CUSTOMER, Role.APP)
                ? null
                : links.stream()
                        .map(link ->
                                new CaseAnswer.LinkAnswer(
                                        link.caseId(),
                                        link.caseNo(),
                                        link.relation(),
                                        mask.apply(link.reason()),
                                        link.by(),
                                        link.at()))
                        .toList();
    }

    /// None is left out, as all that is the desk's own.
    static @Nullable List<CaseAnswer.GrantAnswer> grants(CaseGrants grants, Actor reader) {
        return grants.items().isEmpty() || reader.hasAny(Role.CUSTOMER, Role.APP)
                ? null
                : grants.items().stream()
                        .map(grant ->
                                new CaseAnswer.GrantAnswer(
                                        grant.id(),
                                        grant.form(),
                                        grant.amount().toPlainString(),
                                        grant.state(),
                                        grant.followUp()))
                        .toList();
    }
}
