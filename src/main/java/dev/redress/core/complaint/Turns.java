package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A closed case that is taken up again in the time of the policy (spec.md §5.1, `reopen`).
///
/// It has a new time for its result, from now on. The result that it had stays on record.
final class Turns {

    private Turns() {}

    static Optional<Refusal> perform(Draft draft, TurnCommand command) {
        return switch (command) {
            case TurnCommand.Reopen reopen -> reopen(draft, reopen);
            case TurnCommand.Reject reject -> Rejecting.reject(draft, reject);
            case TurnCommand.ApproveRejection approve -> Rejecting.approve(draft, approve);
        };
    }

    private static Optional<Refusal> reopen(Draft draft, TurnCommand.Reopen command) {
        boolean ofCustomer = draft.actor().hasAny(Role.CUSTOMER, Role.APP);
        if (!ofCustomer && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Instant closedAt = draft.dossier().care().result().closedAt();
        Instant until = draft.dossier().care().result().reopenUntil();
        if (closedAt == null || until == null || draft.now().isAfter(until)) {
            return draft.refuse(Obstacle.WINDOW_OVER, "The time to reopen the case is over");
        }
        Reopening fresh = reopening(draft, command, closedAt);
        draft.file(dossier -> dossier.with(dossier.course().plus(fresh)));
        draft.become(Status.INVESTIGATING);
        draft.handle(Handling::reopened);
        draft.write(
                EventType.REOPENED,
                Map.of(
                        "cause", command.cause().name(),
                        "closedAt", closedAt.toString(),
                        "reason", command.reason()));
        ResultClock.begin(draft, EventType.REOPENED);
        Entrusting.takeBackFromComplainedOf(draft);
        tell(draft, command);
        return Optional.empty();
    }

    private static Reopening reopening(Draft draft, TurnCommand.Reopen command, Instant closedAt) {
        return new Reopening(
                command.cause(),
                command.reason(),
                draft.actor().name(),
                draft.now(),
                closedAt,
                draft.dossier().care().result().resolvedAt(),
                ResultClock.finished(draft).map(Deadline::state).orElse(null));
    }

    private static void tell(Draft draft, TurnCommand.Reopen command) {
        String dueAt =
                draft.deadline(Stage.RESOLVE)
                        .or(() -> ResultClock.finished(draft))
                        .map(clock -> PrintedTime.of(clock.dueAt()))
                        .orElse("");
        draft.tellCustomer(Template.REOPENED_CUSTOMER, Map.of("dueAt", dueAt));
        draft.tellHandler(
                Template.REOPENED_STAFF,
                Map.of("cause", command.cause().name(), "reason", command.reason()));
    }
}
