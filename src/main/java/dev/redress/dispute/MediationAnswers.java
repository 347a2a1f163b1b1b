package dev.redress.dispute;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.mediation.Agreement;
import dev.redress.core.mediation.Institution;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.Obligation;
import dev.redress.core.mediation.Statement;
import dev.redress.platform.CaseAnswers;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows mediations to a reader of their case: what was said there is hidden like all that is said
/// in the case.
record MediationAnswers(boolean isNamed, UnaryOperator<String> mask) {

    private static final String FREE = "0.00";

    static MediationAnswers of(Complaint complaint, Actor reader, CaseAnswers answers) {
        return new MediationAnswers(
                !reader.hasAny(Role.CUSTOMER, Role.APP),
                text -> answers.text(text, complaint, reader));
    }

    MediationAnswer of(Mediation mediation) {
        Institution institution = mediation.institution();
        Agreement agreement = mediation.agreement();
        return new MediationAnswer(
                mediation.number(),
                mediation.state(),
                mediation.requestedBy(),
                mask.apply(mediation.reason()),
                mediation.requestedAt(),
                FREE,
                isNamed ? mediation.mediator() : null,
                statements(mediation.consents()),
                mediation.sessions().stream()
                        .map(session ->
                                new MediationAnswer.SessionAnswer(
                                        session.heldAt(),
                                        session.participants().stream().map(mask).toList(),
                                        mask.apply(session.minutes())))
                        .toList(),
                institution == null ? null : institution.name(),
                statements(mediation.furtherConsents()),
                agreement == null ? null : agreement(agreement),
                masked(mediation.endReason()),
                mediation.endedAt());
    }

    private MediationAnswer.AgreementAnswer agreement(Agreement agreement) {
        return new MediationAnswer.AgreementAnswer(
                mask.apply(agreement.text()),
                agreement.textHash(),
                agreement.obligations().stream().map(this::obligation).toList(),
                statements(agreement.signatures()));
    }

    private MediationAnswer.ObligationAnswer obligation(Obligation obligation) {
        return new MediationAnswer.ObligationAnswer(
                obligation.number(),
                obligation.debtor(),
                mask.apply(obligation.text()),
                obligation.dueOn(),
                masked(obligation.proof()),
                obligation.fulfilledAt());
    }

    private List<MediationAnswer.StatementAnswer> statements(List<Statement> statements) {
        return statements.stream()
                .map(statement ->
                        new MediationAnswer.StatementAnswer(
                                statement.party(),
                                mask.apply(statement.person()),
                                masked(statement.proof()),
                                isNamed ? statement.recordedBy() : null,
                                statement.at()))
                .toList();
    }

    private @Nullable String masked(@Nullable String text) {
        return text == null ? null : mask.apply(text);
    }
}
