package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the middle office asks of other departments, so that one case stays one case (ESC-16).
final class Tasks {

    private static final int TASKS_MAX = 50;

    private Tasks() {}

    static Optional<Refusal> give(Draft draft, TeamCommand.GiveTask command) {
        if (!draft.actor().hasAny(Role.MIDDLE, Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "The middle office asks other departments");
        }
        if (draft.dossier().tasks().size() >= TASKS_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_TASKS, "A case has at most %d tasks".formatted(TASKS_MAX));
        }
        give(draft, command.department(), command.text(), command.dueAt(), draft.actor().name());
        return Optional.empty();
    }

    private static void give(
            Draft draft, String department, String text, @Nullable Instant dueAt, String giver) {
        int number = draft.dossier().tasks().size() + 1;
        DepartmentTask task =
                new DepartmentTask(
                        number, department, text, dueAt, giver, draft.now(), null, null, null);
        draft.file(dossier -> dossier.plus(task));
        draft.write(
                EventType.TASK_GIVEN,
                Map.of(
                        "task", String.valueOf(number),
                        "department", department,
                        "text", text));
    }

    /// The desk itself asks whoever the customer knows, in the name of `giver`, who is told of the
    /// answer.
    static void giveToOwner(Draft draft, String text, String giver) {
        String owner = draft.handling().firstContactOwner();
        String asked = owner == null ? Role.SUPERVISOR.label() : owner;
        give(draft, asked, text, null, giver);
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
