package dev.redress.core.complaint;

import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.compensation.CompensationLife;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.Flaw;
import dev.redress.core.compensation.Step;
import dev.redress.core.compensation.StepOutcome;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of a compensation, and what its case and the people around it learn of that
/// (spec.md §5.7).
final class Compensating {

    private Compensating() {}

    static Optional<Refusal> perform(Draft draft, CompensationCommand command) {
        return switch (command) {
            case CompensationCommand.Grant grant -> Granting.grant(draft, grant);
            case CompensationCommand.Proceed proceed ->
                    barred(draft, proceed)
                            .or(() -> unknown(draft, proceed.found()))
                            .or(() -> proceed(draft, proceed));
        };
    }

    private static Optional<Refusal> barred(Draft draft, CompensationCommand.Proceed command) {
        return switch (command.step()) {
            case Step.Judge judge -> Ratifying.barred(draft, command, judge);
            case Step.Advise _ -> onlyFor(draft, Role.BACK);
            case Step.OrderPayment _ ->
                    onlyForHandlers(draft).or(() -> withoutLegalSide(draft, command.found()));
            case Step.Verify _, Step.Revoke _, Step.FileClaim _, Step.NoteRecovered _ ->
                    onlyForHandlers(draft);
            case Step.NotePaid _, Step.NoteRefused _ -> onlyFor(draft, Role.SCHEDULER);
            case Step.TakeBack _ -> onlyFor(draft, Role.MIDDLE, Role.OPERATIONS);
            case Step.WriteOff _ -> onlyFor(draft, Role.OPERATIONS);
        };
    }

    private static Optional<Refusal> onlyForHandlers(Draft draft) {
        return CaseWork.mayWork(draft) ? Optional.empty() : CaseWork.notResponsible(draft);
    }

    private static Optional<Refusal> onlyFor(Draft draft, Role... roles) {
        return draft.actor().hasAny(roles)
                ? Optional.empty()
                : draft.refuse(
                        Obstacle.AUTHORITY_EXCEEDED,
                        "Only these may do it: " + Role.labels(List.of(roles)));
    }

    /// The case may have become one for the legal side since it was granted.
    private static Optional<Refusal> withoutLegalSide(Draft draft, Compensation found) {
        return Granting.matterOf(draft, found.award()).legal() && found.approvalOf(true).isEmpty()
                ? draft.refuse(
                        Obstacle.LEGAL_APPROVAL_MISSING,
                        "The legal side approves it before any money moves: revoke it and ask anew")
                : Optional.empty();
    }

    /// What the case knows and what was found were written together.
    private static Optional<Refusal> unknown(Draft draft, Compensation found) {
        return draft.dossier().grants().knows(found)
                ? Optional.empty()
                : draft.refuse(
                        Obstacle.UNKNOWN_COMPENSATION,
                        "The case knows of no such compensation that is " + found.state());
    }

    private static Optional<Refusal> proceed(Draft draft, CompensationCommand.Proceed command) {
        Compensation asked = command.found();
        boolean isApproval = command.step() instanceof Step.Judge judge && judge.approved();
        StepOutcome outcome =
                CompensationLife.of(
                        isApproval ? Ratifying.asNow(draft, command) : asked,
                        command.step(),
                        draft.terms().compensation(),
                        draft.actor(),
                        draft.now());
        return switch (outcome) {
            case StepOutcome.Barred(Flaw flaw, String detail) ->
                    draft.refuse(obstacleOf(flaw), detail);
            case StepOutcome.Made(Compensation after) -> keep(draft, asked, after, command.step());
        };
    }

    private static Obstacle obstacleOf(Flaw flaw) {
        return switch (flaw) {
            case WRONG_STATE -> Obstacle.WRONG_STATE;
            case ALREADY_APPROVED -> Obstacle.ALREADY_APPROVED;
            case OPINION_MISSING -> Obstacle.OPINION_MISSING;
            case IDENTITY_UNVERIFIED -> Obstacle.IDENTITY_UNVERIFIED;
            case TOO_MUCH -> Obstacle.CLAW_BACK_TOO_LARGE;
        };
    }

    private static Optional<Refusal> keep(
            Draft draft, Compensation before, Compensation made, Step step) {
        boolean isApproved =
                made.state() == CompensationState.APPROVED && made.state() != before.state();
        Compensation after = isApproved ? dated(draft, made) : made;
        draft.compensate(CompensationChange.of(before, after, draft.actor().name(), draft.now()));
        CaseGrants grants = draft.dossier().grants();
        draft.file(dossier -> dossier.with(grants.with(grants.of(after.id()).in(after.state()))));
        Optional<Refusal> refusal = isApproved ? GrantPromise.make(draft, after) : Optional.empty();
        if (after.state().isSettled() && !before.state().isSettled()) {
            GrantPromise.settle(draft, after.id());
        }
        CaseGrant grant = draft.dossier().grants().of(after.id());
        Map<String, String> details = CompensationDetails.of(after, grant);
        details.putAll(StepDetails.of(step));
        draft.write(eventOf(step, after), details);
        CompensationNotices.tell(draft, after, step);
        return refusal;
    }

    /// The day that was named when it was asked for may have come meanwhile.
    private static Compensation dated(Draft draft, Compensation approved) {
        Award award = approved.award();
        return approved.with(award.expectedOn(GrantPromise.dayOf(draft, award)));
    }

    private static EventType eventOf(Step step, Compensation after) {
        return switch (step) {
            case Step.Judge judge -> eventOf(judge, after);
            case Step.Advise _ -> EventType.COMPENSATION_ADVISED;
            case Step.Verify _ -> EventType.IDENTITY_VERIFIED;
            case Step.Revoke _ -> EventType.COMPENSATION_REVOKED;
            case Step.OrderPayment _ -> EventType.PAYMENT_ORDERED;
            case Step.NotePaid _ -> EventType.COMPENSATION_PAID;
            case Step.NoteRefused _ -> EventType.PAYMENT_REFUSED;
            case Step.TakeBack _ -> EventType.COMPENSATION_TAKEN_BACK;
            case Step.FileClaim _ -> EventType.RECOVERY_CLAIMED;
            case Step.NoteRecovered _ -> EventType.RECOVERED;
            case Step.WriteOff _ -> EventType.RECOVERY_WRITTEN_OFF;
        };
    }

    private static EventType eventOf(Step.Judge judge, Compensation after) {
        if (!judge.approved()) {
            return EventType.COMPENSATION_REJECTED;
        }
        return after.state() == CompensationState.APPROVED
                ? EventType.COMPENSATION_APPROVED
                : EventType.COMPENSATION_HALF_APPROVED;
    }
}
