package dev.redress.core.complaint;

import dev.redress.core.appeal.Against;
import dev.redress.core.appeal.Inadmissibility;
import dev.redress.core.complaint.CaseResult.Progress;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From a decision to the end of the case.
final class Completion {

    private Completion() {}

    static Optional<Refusal> execute(Draft draft) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (remedyOf(draft) == null) {
            return draft.refuse(Obstacle.NO_REMEDY, "There is nothing to carry out");
        }
        draft.become(Status.EXECUTING);
        draft.write(EventType.EXECUTION_STARTED);
        return Optional.empty();
    }

    static Optional<Refusal> resolve(Draft draft, Command.Resolve command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (draft.status() == Status.DECIDED && remedyOf(draft) != null) {
            return draft.refuse(
                    Obstacle.REMEDY_OPEN, "What was promised has not been carried out yet");
        }
        if (draft.dossier().grants().items().stream().anyMatch(one -> isForgotten(draft, one))) {
            return draft.refuse(
                    Obstacle.REMEDY_OPEN, "A compensation is neither paid nor followed up");
        }
        if (draft.dossier().recourse().isBound()) {
            return draft.refuse(
                    Obstacle.REMEDY_OPEN, "An agreement or award has not been performed yet");
        }
        String solution = command.solution() == null ? solution(draft) : command.solution();
        if (solution == null) {
            return draft.refuse(
                    Obstacle.RESULT_INCOMPLETE, "The result notice needs a solution to tell");
        }
        if (draft.status() == Status.EXECUTING) {
            draft.write(EventType.EXECUTED);
            draft.finish(Stage.EXECUTE);
        }
        settle(draft, command.whatWeDid(), solution);
        return Optional.empty();
    }

    /// Whether it is neither done nor has a follow-up point (spec.md §5.1, `executed`).
    private static boolean isForgotten(Draft draft, CaseGrant grant) {
        Integer followUp = grant.followUp();
        boolean isFollowedUp = followUp != null && FollowUpPoints.isOpen(draft, followUp);
        return !grant.state().isSettled() && !isFollowedUp;
    }

    /// Completes the handling: the customer is told the result and asked for the verdict.
    static void settle(Draft draft, String whatWeDid, String solution) {
        Progress progress =
                draft.status() == Status.EXECUTING
                        ? Progress.EXECUTED
                        : Progress.NOTHING_TO_EXECUTE;
        draft.become(Status.RESOLVED);
        draft.file(dossier ->
                dossier.with(
                        dossier.care().with(dossier.care().result().told(whatWeDid, solution))));
        draft.write(EventType.RESOLVED, Map.of("whatWeDid", whatWeDid, "solution", solution));
        draft.finish(Stage.ANSWER, Stage.COMPLETE, Stage.CHANGE_DONE);
        // Nobody needs to join an investigation that is over.
        draft.clocks().cancel(Stage.SUPERVISOR_IN, draft.status().name());
        notifyResult(draft, whatWeDid, solution, progress);
        draft.write(EventType.SURVEY_QUEUED);
    }

    static Optional<Refusal> confirm(Draft draft, Command.Confirm command) {
        if (command.satisfied()) {
            draft.write(EventType.CONFIRMED, Map.of());
            Closing.close(draft, "confirmed");
            return Optional.empty();
        }
        Optional<Inadmissibility> flaw = Appealing.flawOf(draft);
        if (flaw.isPresent()) {
            return refuse(draft, flaw.get());
        }
        draft.write(EventType.DISSATISFIED);
        Appealing.open(draft, Against.RESULT, command.reason());
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(Draft draft, Inadmissibility flaw) {
        return switch (flaw) {
            case WINDOW_OVER -> draft.refuse(Obstacle.WINDOW_OVER, "The time to appeal is over");
            case SECOND_APPEAL ->
                    draft.refuse(
                            Obstacle.APPEAL_EXHAUSTED,
                            "This decision has been appealed against already");
        };
    }

    static Optional<Refusal> closeBySilence(Draft draft) {
        if (draft.deadline(Stage.APPEAL_WINDOW)
                .filter(window -> overdue(window, draft))
                .isEmpty()) {
            return draft.refuse(Obstacle.WINDOW_OPEN, "The customer may still appeal");
        }
        Optional<Refusal> open = Closing.refuseOpenFollowUps(draft);
        if (open.isEmpty()) {
            Closing.close(draft, "silence");
        }
        return open;
    }

    static Optional<Refusal> withdraw(Draft draft, Command.Withdraw command) {
        String reason = command.reason();
        draft.become(Status.WITHDRAWN);
        draft.write(EventType.WITHDRAWN, reason == null ? Map.of() : Map.of("reason", reason));
        Waiting.giveUp(draft);
        draft.clocks().cancelAll(draft.status().name());
        draft.tellCustomer(Template.WITHDRAWAL, Map.of());
        return Optional.empty();
    }

    /// The result goes out at once, which is within any time allowed for it.
    private static void notifyResult(
            Draft draft, String whatWeDid, String solution, Progress progress) {
        draft.start(Trigger.RESOLUTION);
        Map<String, String> parts = new HashMap<>();
        parts.put("receivedAt", PrintedTime.of(draft.found().submission().receivedAt()));
        parts.put("resolvedAt", PrintedTime.of(draft.now()));
        parts.put("whatWeDid", whatWeDid);
        parts.put("solution", solution);
        parts.put("progress", draft.name(progress));
        draft.tellCustomer(resultOf(draft, parts), parts);
        // The notice itself asks, too: whoever has no number is asked by it.
        draft.tellByPhone(Template.SATISFACTION_QUESTION, Map.of());
        draft.write(EventType.RESULT_NOTIFIED);
        draft.finish(Stage.RESULT_NOTICE);
        Updates.concluded(draft);
        draft.start(Trigger.RESULT_NOTICE);
    }

    /// Whoever is turned down is told why, and what they can do instead (COM-12).
    private static Template resultOf(Draft draft, Map<String, String> parts) {
        Proposal proposal = draft.handling().proposal();
        if (proposal == null || !proposal.isRefusal()) {
            return Template.RESULT;
        }
        parts.put("reasons", Objects.requireNonNull(proposal.reasons()));
        parts.put("alternative", Objects.requireNonNull(proposal.alternative()));
        return Template.RESULT_REFUSING;
    }

    private static boolean overdue(Deadline window, Draft draft) {
        return window.overdueAt(draft.now());
    }

    private static @Nullable String solution(Draft draft) {
        Proposal proposal = draft.handling().proposal();
        return proposal == null ? null : proposal.text();
    }

    private static @Nullable String remedyOf(Draft draft) {
        Proposal proposal = draft.handling().proposal();
        return proposal == null ? null : proposal.remedy();
    }
}
