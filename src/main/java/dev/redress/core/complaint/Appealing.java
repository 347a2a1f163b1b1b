package dev.redress.core.complaint;

import dev.redress.core.appeal.Against;
import dev.redress.core.appeal.Appeal;
import dev.redress.core.appeal.FirstDecision;
import dev.redress.core.appeal.Inadmissibility;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Pause;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The customer appeals, and may take the appeal back (spec.md §5.2).
final class Appealing {

    /// An appeal that is not admissible moves nothing, and is recorded each time.
    static final int APPEALS_MAX = 20;

    private Appealing() {}

    static Optional<Refusal> file(Draft draft, ReviewCommand.FileAppeal command) {
        boolean ofCustomer = draft.actor().hasAny(Role.CUSTOMER, Role.APP);
        if (!ofCustomer && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (draft.handling().proposal() == null) {
            return draft.refuse(
                    Obstacle.NOTHING_DECIDED, "The case was closed before anything was decided");
        }
        Optional<Refusal> full = full(draft);
        if (full.isEmpty()) {
            file(draft, command.reason());
        }
        return full;
    }

    /// The customer complained of the same matter again, which asks for a review (APL-06): of a
    /// case that has a result.
    static void repeated(Draft draft, String reason) {
        boolean hasResult =
                (draft.status() == Status.RESOLVED || draft.status() == Status.CLOSED)
                        && draft.handling().proposal() != null;
        if (hasResult && full(draft).isEmpty()) {
            file(draft, reason);
        }
    }

    static Optional<Refusal> full(Draft draft) {
        return draft.dossier().recourse().appeals().size() < APPEALS_MAX
                ? Optional.empty()
                : draft.refuse(
                        Obstacle.TOO_MANY_APPEALS,
                        "A case has at most %d appeals".formatted(APPEALS_MAX));
    }

    /// Against the result of a case that is resolved or closed.
    private static void file(Draft draft, String reason) {
        Against against = draft.status() == Status.CLOSED ? Against.CLOSED_RESULT : Against.RESULT;
        flawOf(draft)
                .ifPresentOrElse(
                        flaw -> turnAway(draft, against, reason, flaw),
                        () -> open(draft, against, reason));
    }

    /// Why an appeal against the result would not be reviewed.
    static Optional<Inadmissibility> flawOf(Draft draft) {
        Handling handling = draft.handling();
        if (handling.appealExhausted()
                || draft.dossier().recourse().isContested(handling.proposal())) {
            return Optional.of(Inadmissibility.SECOND_APPEAL);
        }
        boolean isInTime =
                draft.deadline(Stage.APPEAL_WINDOW)
                        .filter(window -> !draft.now().isAfter(window.dueAt()))
                        .isPresent();
        return isInTime ? Optional.empty() : Optional.of(Inadmissibility.WINDOW_OVER);
    }

    /// Opens the review. Its own deadlines begin; that of the case's resolution stands still.
    static void open(Draft draft, Against against, @Nullable String reason) {
        draft.become(Status.APPEALED);
        Appeal filed = filed(draft, against, reason);
        draft.write(EventType.APPEALED, details(filed));
        draft.clocks().suspend(Stage.RESOLVE, draft.status().name());
        draft.finish(Stage.APPEAL_WINDOW);
        draft.start(Trigger.APPEAL);
        draft.tellCustomer(Template.APPEAL_RECEIPT, Map.of());
        draft.tell(Template.APPEAL_FILED, new Recipient.Holders(Role.EXPERT), Map.of());
        draft.finish(Stage.APPEAL_ACK);
        keep(draft, filed.accepted());
        draft.write(EventType.APPEAL_ACCEPTED, number(filed));
    }

    private static void turnAway(
            Draft draft, Against against, String reason, Inadmissibility flaw) {
        Appeal filed = filed(draft, against, reason).inadmissible(flaw);
        keep(draft, filed);
        Map<String, String> details = details(filed);
        details.put("flaw", flaw.name());
        draft.write(EventType.APPEAL_INADMISSIBLE, details);
        Template told =
                switch (flaw) {
                    case WINDOW_OVER -> Template.APPEAL_TOO_LATE;
                    case SECOND_APPEAL -> Template.APPEAL_REPEATED;
                };
        draft.tellCustomer(told, Map.of());
    }

    /// The case is where it was before the appeal.
    static Optional<Refusal> takeBack(Draft draft, ReviewCommand.TakeAppealBack command) {
        Appeal appeal = Reviewing.appealOf(draft);
        Reviewing.forgetEvidence(draft);
        Map<String, String> details = number(appeal);
        if (command.reason() != null) {
            details.put("reason", command.reason());
        }
        draft.write(EventType.APPEAL_WITHDRAWN, details);
        end(draft);
        goBack(draft, appeal);
        draft.tellCustomer(Template.APPEAL_WITHDRAWN, Map.of());
        if (appeal.reviewer() != null) {
            draft.tell(
                    Template.APPEAL_WITHDRAWN_STAFF,
                    new Recipient.Person(appeal.reviewer()),
                    Map.of());
        }
        return Optional.empty();
    }

    /// An arbitration takes the place of the review.
    static void overtaken(Draft draft) {
        Appeal appeal = Reviewing.appealOf(draft);
        Reviewing.forgetEvidence(draft);
        Map<String, String> details = number(appeal);
        details.put("reason", Status.IN_ARBITRATION.name());
        draft.write(EventType.APPEAL_WITHDRAWN, details);
        end(draft);
        if (appeal.against() == Against.OFFER) {
            Pausing.end(
                    draft,
                    Stage.RESOLVE,
                    PauseReason.APPEAL,
                    new Pause(appeal.filedAt(), draft.now()));
        }
    }

    private static void end(Draft draft) {
        Reviewing.change(draft, found -> found.withdrawn(draft.now()));
        draft.file(dossier -> dossier.withReviewDraft(null));
        for (Stage stage : new Stage[] {Stage.EXPERT_IN, Stage.APPEAL_FINAL}) {
            draft.clocks().cancel(stage, EventType.APPEAL_WITHDRAWN.name());
        }
    }

    private static void goBack(Draft draft, Appeal appeal) {
        switch (appeal.against()) {
            case OFFER -> {
                draft.become(Status.PROPOSED);
                Pausing.end(
                        draft,
                        Stage.RESOLVE,
                        PauseReason.APPEAL,
                        new Pause(appeal.filedAt(), draft.now()));
            }
            case RESULT -> {
                draft.become(Status.RESOLVED);
                // There is no second appeal; the window now only lets a silent case be closed.
                draft.start(Trigger.RESULT_NOTICE);
            }
            case CLOSED_RESULT -> {
                draft.become(Status.CLOSED);
                draft.clocks().cancelAllBut(Stage.FOLLOW_UP, draft.status().name());
            }
        }
    }

    private static Appeal filed(Draft draft, Against against, @Nullable String reason) {
        int number = draft.dossier().recourse().appeals().size() + 1;
        return Appeal.filed(
                number,
                new Appeal.Filing(against, reason, draft.actor().name(), draft.now()),
                first(draft));
    }

    private static FirstDecision first(Draft draft) {
        Handling handling = draft.handling();
        Proposal proposal = Objects.requireNonNull(handling.proposal(), "proposal");
        return new FirstDecision(
                proposal.text(),
                proposal.remedy(),
                proposal.compensation(),
                Objects.requireNonNullElse(handling.decidedBy(), proposal.draftedBy()),
                Objects.requireNonNull(proposal.sentAt(), "sentAt"));
    }

    private static void keep(Draft draft, Appeal fresh) {
        draft.file(dossier -> dossier.with(dossier.recourse().plus(fresh)));
    }

    private static Map<String, String> details(Appeal appeal) {
        Map<String, String> details = number(appeal);
        details.put("against", appeal.against().name());
        if (appeal.reason() != null) {
            details.put("reason", appeal.reason());
        }
        return details;
    }

    static Map<String, String> number(Appeal appeal) {
        Map<String, String> details = new HashMap<>();
        details.put("appeal", String.valueOf(appeal.number()));
        return details;
    }
}
