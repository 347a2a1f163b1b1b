package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What is asked of other departments, so that one case stays one case (ESC-16). Front, middle and
/// back office may all ask (ORG-02).
final class Tasks {

    private static final int TASKS_MAX = 50;

    /// Who sees every case, and so whatever is asked of them.
    private static final Role[] OF_DEPARTMENTS = {
        Role.SUPERVISOR, Role.MIDDLE, Role.BACK, Role.COMPLIANCE, Role.OPERATIONS
    };

    private Tasks() {}

    static Optional<Refusal> give(Draft draft, TeamCommand.GiveTask command) {
        Actor owner = command.owner();
        if (!draft.actor().has(Role.BACK) && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (owner != null && !owner.hasAny(OF_DEPARTMENTS)) {
            return draft.refuse(
                    Obstacle.NOT_ASSIGNABLE, owner.name() + " could not see what is asked");
        }
        if (draft.dossier().tasks().size() >= TASKS_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_TASKS, "A case has at most %d tasks".formatted(TASKS_MAX));
        }
        Instant dueAt = command.dueAt();
        DepartmentTask task =
                new DepartmentTask(
                        nextNumber(draft),
                        command.department(),
                        command.text(),
                        owner == null ? draft.actor().name() : owner.name(),
                        dueAt == null ? usualDue(draft) : dueAt,
                        draft.actor().name(),
                        draft.now(),
                        null,
                        null,
                        null);
        give(draft, task);
        if (!task.owner().equals(draft.actor().name())) {
            draft.tell(
                    Template.TASK_GIVEN,
                    new Recipient.Person(task.owner()),
                    Map.of("department", task.department(), "text", task.text()));
        }
        return Optional.empty();
    }

    /// The desk itself asks whoever the customer knows, in the name of `giver`, who is told of the
    /// answer.
    static void giveToOwner(Draft draft, String text, String giver) {
        String owner = draft.contact();
        give(
                draft,
                new DepartmentTask(
                        nextNumber(draft),
                        owner == null ? Role.SUPERVISOR.label() : owner,
                        text,
                        owner == null ? giver : owner,
                        usualDue(draft),
                        giver,
                        draft.now(),
                        null,
                        null,
                        null));
    }

    private static int nextNumber(Draft draft) {
        return draft.dossier().tasks().size() + 1;
    }

    private static Instant usualDue(Draft draft) {
        return draft.now().plus(draft.terms().teams().taskWithin());
    }

    private static void give(Draft draft, DepartmentTask task) {
        draft.file(dossier -> dossier.plus(task));
        draft.write(
                EventType.TASK_GIVEN,
                Map.of(
                        "task", String.valueOf(task.number()),
                        "department", task.department(),
                        "owner", task.owner(),
                        "dueAt", String.valueOf(task.dueAt()),
                        "text", task.text()));
    }

    static Optional<Refusal> answer(Draft draft, TeamCommand.AnswerTask command) {
        if (!draft.actor().has(Role.BACK) && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Optional<DepartmentTask> task =
                draft.dossier().tasks().stream()
                        .filter(known -> known.number() == command.number())
                        .findFirst();
        if (task.isEmpty()) {
            return draft.refuse(
                    Obstacle.UNKNOWN_TASK, "The case has no task %d".formatted(command.number()));
        }
        return answer(draft, command, task.get());
    }

    private static Optional<Refusal> answer(
            Draft draft, TeamCommand.AnswerTask command, DepartmentTask task) {
        if (task.answer() != null) {
            return draft.refuse(Obstacle.TASK_ANSWERED, "The task has an answer");
        }
        draft.file(dossier ->
                dossier.with(task.answered(command.text(), draft.actor().name(), draft.now())));
        draft.write(
                EventType.TASK_ANSWERED,
                Map.of(
                        "task", String.valueOf(task.number()),
                        "department", task.department(),
                        "text", command.text()));
        draft.tell(
                Template.TASK_ANSWERED,
                new Recipient.Person(task.givenBy()),
                Map.of("department", task.department(), "text", command.text()));
        return Optional.empty();
    }
}
