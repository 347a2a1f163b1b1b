package dev.redress.platform;

import dev.redress.core.complaint.CaseLink;
import dev.redress.core.complaint.Correction;
import dev.redress.core.complaint.Remedies;
import dev.redress.core.complaint.ReviewDraft;
import dev.redress.core.complaint.RiskReport;
import dev.redress.core.complaint.TechnicalCause;
import dev.redress.core.complaint.ThirdParty;
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
    static CaseAnswer.@Nullable RiskReportAnswer riskReport(
            @Nullable RiskReport report, Actor reader, UnaryOperator<String> mask) {
        boolean ofCustomerSide = reader.hasAny(Role.CUSTOMER, Role.APP);
        if (report == null || (ofCustomerSide && report.approvedBy() == null)) {
            return null;
        }
        return new CaseAnswer.RiskReportAnswer(
                ofCustomerSide ? null : mask.apply(report.findings()),
                mask.apply(report.customerVersion()),
                ofCustomerSide ? null : report.author(),
                report.filedAt(),
                ofCustomerSide ? null : report.approvedBy(),
                report.approvedAt());
    }

    /// @param mask hides in words what the reader may not know
    static CaseAnswer.@Nullable ReviewDraftAnswer reviewDraft(
            @Nullable ReviewDraft draft, Actor reader, UnaryOperator<String> mask) {
        if (draft == null || reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return null;
        }
        String remedy = draft.remedy();
        BigDecimal compensation = draft.compensation();
        return new CaseAnswer.ReviewDraftAnswer(
                draft.outcome(),
                mask.apply(draft.reasons()),
                mask.apply(draft.nextWays()),
                remedy == null ? null : mask.apply(remedy),
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
    static @Nullable List<CaseAnswer.RemedyAnswer> remedies(Remedies remedies, Actor reader) {
        return remedies.items().isEmpty() || reader.hasAny(Role.CUSTOMER, Role.APP)
                ? null
                : remedies.items().stream()
                        .map(remedy ->
                                new CaseAnswer.RemedyAnswer(
                                        remedy.id(),
                                        remedy.form(),
                                        remedy.amount().toPlainString(),
                                        remedy.state(),
                                        remedy.followUp()))
                        .toList();
    }
}
