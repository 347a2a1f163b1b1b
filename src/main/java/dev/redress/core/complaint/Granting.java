package dev.redress.core.complaint;

import dev.redress.core.classification.Severity;
import dev.redress.core.compensation.Advance;
import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.BasisKind;
import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.compensation.Exposure;
import dev.redress.core.compensation.Matter;
import dev.redress.core.compensation.Ruling;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Grants compensations within the limits, and hands what exceeds them to those who may.
///
/// What is granted and what is offered count together, so that splitting an amount never helps
/// (spec.md §7.2).
final class Granting {

    private final Draft draft;
    private final CompensationCommand.Grant command;
    private final CompensationPolicy policy;

    private Granting(Draft draft, CompensationCommand.Grant command) {
        this.draft = draft;
        this.command = command;
        this.policy = draft.terms().compensation();
    }

    static Optional<Refusal> grant(Draft draft, CompensationCommand.Grant command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        return GrantObstacles.first(draft, command).or(() -> new Granting(draft, command).decide());
    }

    private Optional<Refusal> decide() {
        Award award = command.award();
        Matter matter = matterOf(draft, award);
        BigDecimal ofCase =
                draft.dossier()
                        .grants()
                        .live()
                        .add(award.amount())
                        .add(
                                award.ofOffer()
                                        ? Offers.open(draft).subtract(award.amount())
                                        : Offers.open(draft));
        Exposure exposure = exposure(ofCase, award.amount(), draft, command.books());
        Ruling ruling = policy.ruling(draft.actor(), matter, exposure);
        boolean mayWait = command.asksApproval() && !ruling.approvers().isEmpty();
        if (!ruling.alone() && !mayWait) {
            return exceeded(ruling);
        }
        Compensation fresh =
                Compensation.granted(
                        command.id(),
                        completed(award),
                        ruling.alone(),
                        draft.actor(),
                        draft.now(),
                        award.ofOffer() ? Offers.sentAt(draft).orElse(null) : null,
                        matter,
                        exposure,
                        policy.version());
        return keep(fresh, ruling);
    }

    private Optional<Refusal> keep(Compensation fresh, Ruling ruling) {
        draft.file(dossier -> dossier.with(dossier.grants().plus(CaseGrant.of(fresh))));
        draft.compensate(CompensationChange.granted(fresh));
        if (ruling.alone()) {
            Optional<Refusal> refusal = GrantPromise.make(draft, fresh);
            draft.write(EventType.COMPENSATION_GRANTED, detailsOf(fresh));
            return refusal;
        }
        Map<String, String> details = detailsOf(fresh);
        details.put("approvers", Role.labels(ruling.approvers()));
        draft.write(EventType.COMPENSATION_REQUESTED, details);
        askApproval(fresh, ruling);
        return Optional.empty();
    }

    private void askApproval(Compensation fresh, Ruling ruling) {
        Map<String, String> words = Map.of("amount", fresh.award().amount().toPlainString());
        Recipient approvers = new Recipient.Holders(ruling.approvers().getFirst());
        draft.tell(Template.COMPENSATION_WANTED, approvers, words);
        if (ruling.legal()) {
            draft.tell(Template.COMPENSATION_WANTED, new Recipient.Holders(Role.COMPLIANCE), words);
        }
        if (ruling.opinion()) {
            draft.tell(
                    Template.COMPENSATION_OPINION_WANTED, new Recipient.Holders(Role.BACK), words);
        }
    }

    private Map<String, String> detailsOf(Compensation fresh) {
        return CompensationDetails.of(fresh, draft.dossier().grants().of(fresh.id()));
    }

    private Optional<Refusal> exceeded(Ruling ruling) {
        return draft.refuse(
                Obstacle.AUTHORITY_EXCEEDED,
                ruling.approvers().isEmpty()
                        ? "It exceeds the authority of everybody"
                        : "Only these may approve it, when they are asked with asksApproval: "
                                + Role.labels(ruling.approvers()));
    }

    /// The case as it is now; what is ten-fold goes to the legal side whatever the case says.
    static Matter matterOf(Draft draft, Award award) {
        return new Matter(
                draft.assessment().risk(),
                draft.assessment().category(),
                draft.assessment().severity() == Severity.MAJOR,
                Authority.needsLegalApproval(draft.found())
                        || award.basis().kind() == BasisKind.TENFOLD);
    }

    /// @param ofCase with the amount
    private static Exposure exposure(
            BigDecimal ofCase, BigDecimal amount, Draft draft, Books books) {
        return new Exposure(
                ofCase.add(draft.kin().promised()),
                books.ofCustomer().add(draft.dossier().grants().live()).add(amount),
                books.ofDay().add(amount));
    }

    private Award completed(Award award) {
        Advance advance = award.advance();
        Award dated = award.expectedOn(GrantPromise.dayOf(draft, award));
        return advance == null
                ? dated
                : dated.with(new Advance(advance.party(), GrantObstacles.nameOf(draft, advance)));
    }
}
