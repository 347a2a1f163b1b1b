package dev.redress.core.complaint;

import dev.redress.core.appeal.Appeal;
import dev.redress.core.appeal.AppealState;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Pause;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The work on an appeal up to its decision: who reviews it, and what they ask for (spec.md §5.2).
final class Reviewing {

    private static final Role[] REVIEWERS = {Role.EXPERT, Role.SUPERVISOR, Role.OPERATIONS};

    private Reviewing() {}

    static Optional<Refusal> perform(Draft draft, ReviewCommand command) {
        boolean isOpening = command instanceof ReviewCommand.FileAppeal;
        if (!isOpening && draft.dossier().recourse().open().isEmpty()) {
            return noAppeal(draft);
        }
        return switch (command) {
            case ReviewCommand.FileAppeal file -> Appealing.file(draft, file);
            case ReviewCommand.TakeAppealBack takeBack -> Appealing.takeBack(draft, takeBack);
            case ReviewCommand.AppointReviewer appoint -> appoint(draft, appoint.reviewer());
            case ReviewCommand.RequestReviewEvidence request -> requestEvidence(draft, request);
            case ReviewCommand.StandIn standIn -> ReviewRelief.standIn(draft, standIn);
            case ReviewCommand.TakeOver takeOver -> ReviewRelief.takeOver(draft, takeOver);
        };
    }

    static Optional<Refusal> noAppeal(Draft draft) {
        return draft.refuse(Obstacle.WRONG_STATUS, "There is no appeal to decide");
    }

    /// The appeal that is to be decided.
    static Appeal appealOf(Draft draft) {
        return draft.dossier().recourse().open().orElseThrow();
    }

    static void change(Draft draft, UnaryOperator<Appeal> change) {
        Appeal fresh = change.apply(appealOf(draft));
        draft.file(dossier -> dossier.with(dossier.recourse().with(fresh)));
    }

    private static Optional<Refusal> appoint(Draft draft, Actor reviewer) {
        boolean forThemselves =
                draft.actor().has(Role.EXPERT) && reviewer.name().equals(draft.actor().name());
        if (!forThemselves && !draft.actor().hasAny(Role.SUPERVISOR, Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE,
                    "Supervisors appoint reviewers, and experts take a review themselves");
        }
        if (!reviewer.hasAny(REVIEWERS)) {
            return draft.refuse(Obstacle.NO_REVIEWER, reviewer.name() + " does not review appeals");
        }
        if (reviewer.name().equals(appealOf(draft).reviewer())) {
            return draft.refuse(Obstacle.UNCHANGED, reviewer.name() + " reviews it already");
        }
        if (Impartiality.hadPart(draft, reviewer.name())) {
            return draft.refuse(
                    Obstacle.OWN_WORK, reviewer.name() + " had a part in the case before");
        }
        take(draft, reviewer.name());
        return Optional.empty();
    }

    /// An expert steps in by writing to the customer, if nobody reviews it yet.
    static void wrote(Draft draft) {
        boolean isFree =
                draft.dossier().recourse().open().map(Appeal::reviewer).isEmpty()
                        && draft.status() == Status.APPEALED;
        String account = draft.actor().name();
        if (isFree && draft.actor().has(Role.EXPERT) && !Impartiality.hadPart(draft, account)) {
            take(draft, account);
        }
    }

    /// From now on `reviewer` reviews it, who had no part in the case.
    static void take(Draft draft, String reviewer) {
        change(draft, appeal -> appeal.reviewedBy(reviewer));
        appointed(draft, reviewer);
    }

    static void appointed(Draft draft, String reviewer) {
        Map<String, String> details = Appealing.number(appealOf(draft));
        details.put("reviewer", reviewer);
        draft.write(EventType.REVIEWER_APPOINTED, details);
        draft.finish(Stage.EXPERT_IN);
        if (!reviewer.equals(draft.actor().name())) {
            draft.tell(Template.REVIEWER_APPOINTED, new Recipient.Person(reviewer), Map.of());
        }
    }

    private static Optional<Refusal> requestEvidence(
            Draft draft, ReviewCommand.RequestReviewEvidence command) {
        Appeal appeal = appealOf(draft);
        if (appeal.reviewer() == null) {
            return draft.refuse(Obstacle.NOT_UNDER_REVIEW, "Nobody reviews the appeal yet");
        }
        if (!appeal.reviewer().equals(draft.actor().name())) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, appeal.reviewer() + " reviews it");
        }
        if (appeal.evidenceAskedAt() != null) {
            return draft.refuse(
                    Obstacle.EVIDENCE_ASKED, "A review asks the customer for evidence once");
        }
        draft.start(Trigger.EVIDENCE_REQUEST);
        return draft.deadline(Stage.EVIDENCE_WAIT)
                .map(wait -> asked(draft, command, wait))
                .orElseGet(() ->
                        draft.refuse(
                                Obstacle.STEP_NOT_OWED,
                                "The policy gives such a case no time for evidence"));
    }

    private static Optional<Refusal> asked(
            Draft draft, ReviewCommand.RequestReviewEvidence command, Deadline wait) {
        change(draft, appeal -> appeal.awaitingEvidence(draft.now()));
        Map<String, String> details = Appealing.number(appealOf(draft));
        details.put("items", String.join("\n", command.items()));
        details.put("reason", command.reason());
        details.put("dueAt", wait.dueAt().toString());
        draft.write(EventType.APPEAL_EVIDENCE_REQUESTED, details);
        draft.clocks().suspend(Stage.APPEAL_FINAL, PauseReason.APPEAL_EVIDENCE.name());
        EvidenceWork.tell(draft, command.items(), wait);
        return Optional.empty();
    }

    static boolean awaitsEvidence(Draft draft) {
        return draft.dossier()
                .recourse()
                .open()
                .filter(appeal -> appeal.state() == AppealState.AWAITING_EVIDENCE)
                .isPresent();
    }

    static void evidenceArrived(Draft draft) {
        String reviewer = Objects.requireNonNull(appealOf(draft).reviewer(), "reviewer");
        EvidenceWork.forgetReminder(draft);
        draft.finish(Stage.EVIDENCE_WAIT);
        draft.write(EventType.APPEAL_EVIDENCE_RECEIVED, Appealing.number(appealOf(draft)));
        goOn(draft, draft.now());
        draft.tell(
                Template.EVIDENCE_RECEIVED,
                new Recipient.Person(reviewer),
                Map.of("side", Evidence.Side.CUSTOMER.name()));
    }

    /// The review goes on without the evidence, from `end` on.
    static void evidenceExpired(Draft draft, Instant end) {
        EvidenceWork.forgetReminder(draft);
        draft.clocks().cancel(Stage.EVIDENCE_WAIT, EventType.APPEAL_EVIDENCE_EXPIRED.name(), end);
        draft.writeOfTime(
                EventType.APPEAL_EVIDENCE_EXPIRED, end, Appealing.number(appealOf(draft)));
        goOn(draft, end);
        draft.tellCustomer(Template.EVIDENCE_EXPIRED, Map.of("dueAt", PrintedTime.of(end)));
    }

    /// Nobody waits for evidence any more: the appeal is over.
    static void forgetEvidence(Draft draft) {
        if (awaitsEvidence(draft)) {
            EvidenceWork.forgetReminder(draft);
            draft.clocks().cancel(Stage.EVIDENCE_WAIT, draft.status().name());
            goOn(draft, draft.now());
        }
    }

    private static void goOn(Draft draft, Instant end) {
        Instant askedAt = Objects.requireNonNull(appealOf(draft).evidenceAskedAt(), "askedAt");
        change(draft, Appeal::backUnderReview);
        Pausing.end(
                draft, Stage.APPEAL_FINAL, PauseReason.APPEAL_EVIDENCE, new Pause(askedAt, end));
    }
}
