package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.EscalationLadder;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings others into a case.
public final class Teamwork {

    /// Each level alarms more people; a customer who urges must not alarm the leadership in a
    /// minute.
    private static final Duration URGING_PAUSE = Duration.ofHours(24);

    /// The steps that nothing else in a case says.
    public static final Set<Stage> STEPS =
            Set.copyOf(
                    EnumSet.of(
                            Stage.VERIFY,
                            Stage.APPROVE,
                            Stage.CHANGE_DONE,
                            Stage.CARRIER_CONTACT,
                            Stage.CONNECT,
                            Stage.COMPLETE));

    private Teamwork() {}

    static Optional<Refusal> perform(Draft draft, TeamCommand command) {
        return switch (command) {
            case TeamCommand.Transfer transfer -> transfer(draft, transfer);
            case TeamCommand.Escalate escalate -> escalate(draft, escalate);
            case TeamCommand.FinishStep step -> finishStep(draft, step);
            case TeamCommand.GiveTask task -> Tasks.give(draft, task);
            case TeamCommand.AnswerTask answer -> Tasks.answer(draft, answer);
        };
    }

    private static Optional<Refusal> transfer(Draft draft, TeamCommand.Transfer command) {
        Actor person = command.person();
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (person != null && draft.handling().assignee() == null) {
            return draft.refuse(Obstacle.NOT_ASSIGNED, "Nobody works on it yet: assign it");
        }
        if (person != null && !Handlers.canHandle(person)) {
            return CaseWork.notAssignable(draft, person);
        }
        if (goesNowhere(draft, command)) {
            return draft.refuse(Obstacle.UNCHANGED, "It is there already");
        }
        draft.write(EventType.TRANSFERRED, details(draft, command));
        if (person != null) {
            passOn(draft, person);
        }
        SkillGroup group = command.group();
        if (draft.actor().has(Role.MIDDLE) && group != SkillGroup.MIDDLE_OFFICE) {
            // Passing it on is an answer and a dispatch.
            draft.finish(Stage.MO_RESPONSE, Stage.MO_DISPATCH);
        }
        if (group != null) {
            draft.file(dossier -> dossier.with(group));
            enter(draft, group);
        }
        tellOwner(draft, command);
        return Optional.empty();
    }

    private static boolean goesNowhere(Draft draft, TeamCommand.Transfer command) {
        Actor person = command.person();
        return (command.group() == null || command.group() == draft.dossier().skillGroup())
                && (person == null || person.name().equals(draft.handling().assignee()));
    }

    private static Map<String, String> details(Draft draft, TeamCommand.Transfer command) {
        Map<String, String> details = new HashMap<>();
        details.put("reason", command.reason());
        if (command.group() != null) {
            details.put("fromGroup", draft.dossier().skillGroup().name());
            details.put("toGroup", command.group().name());
        }
        if (draft.handling().assignee() != null && command.person() != null) {
            details.put("from", draft.handling().assignee());
            details.put("to", command.person().name());
        }
        return details;
    }

    private static void passOn(Draft draft, Actor person) {
        CaseWork.entrust(draft, person.name());
        draft.tellCustomer(Template.TRANSFERRED_CUSTOMER, Map.of());
        draft.tell(Template.ASSIGNED_STAFF, new Recipient.Person(person.name()), Map.of());
        if (draft.actor().has(Role.MIDDLE)) {
            draft.finish(Stage.MO_RESPONSE, Stage.MO_DISPATCH);
        }
    }

    private static void enter(Draft draft, SkillGroup group) {
        Role told =
                switch (group) {
                    case MIDDLE_OFFICE -> Role.MIDDLE;
                    case FIRST_LINE, RETURNS, REPAIRS, TECHNICAL_T1, TECHNICAL_T2, TECHNICAL_T3 ->
                            Role.SUPERVISOR;
                };
        if (group == SkillGroup.MIDDLE_OFFICE) {
            draft.start(Trigger.MIDDLE_OFFICE_TRANSFER);
        }
        draft.tell(
                Template.TRANSFERRED_TEAM,
                new Recipient.Holders(told),
                Map.of("group", group.name()));
    }

    /// The first in contact stays the customer's contact, and must know (ESC-12).
    private static void tellOwner(Draft draft, TeamCommand.Transfer command) {
        String owner = draft.contact();
        if (owner != null && !owner.equals(draft.actor().name())) {
            draft.tell(
                    Template.TRANSFERRED_OWNER,
                    new Recipient.Person(owner),
                    Map.of("reason", command.reason()));
        }
    }

    private static Optional<Refusal> escalate(Draft draft, TeamCommand.Escalate command) {
        boolean ofCustomer = draft.actor().hasAny(Role.CUSTOMER, Role.APP);
        if (!ofCustomer && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Instant urgedAt = draft.dossier().urgedAt();
        if (ofCustomer && urgedAt != null && draft.now().isBefore(urgedAt.plus(URGING_PAUSE))) {
            return draft.refuse(
                    Obstacle.URGED_ALREADY,
                    "The customer's side escalates a case once in %d hours"
                            .formatted(URGING_PAUSE.toHours()));
        }
        int from = draft.handling().escalationLevel();
        int to = EscalationLadder.above(from);
        if (to == from) {
            return draft.refuse(Obstacle.TOP_LEVEL, "There is no level above %d".formatted(from));
        }
        draft.handle(handling -> handling.withEscalationLevel(to));
        if (ofCustomer) {
            draft.file(dossier -> dossier.urgedAt(draft.now()));
        }
        draft.write(
                EventType.ESCALATED,
                Map.of(
                        "from", String.valueOf(from),
                        "to", String.valueOf(to),
                        "by", ofCustomer ? "customer" : "person",
                        "reason", command.reason()));
        for (Role role : EscalationLadder.rolesOf(to)) {
            draft.tell(
                    Template.ESCALATED_BY_PERSON,
                    new Recipient.Holders(role),
                    Map.of("level", String.valueOf(to), "reason", command.reason()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> finishStep(Draft draft, TeamCommand.FinishStep command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        boolean isOwed = draft.deadline(command.stage()).filter(Deadline::isOwed).isPresent();
        if (!isOwed) {
            return draft.refuse(Obstacle.STEP_NOT_OWED, "The case does not owe " + command.stage());
        }
        boolean isVerified = draft.dossier().verification().hasOrderAndPictures();
        if (command.stage() == Stage.VERIFY && !isVerified) {
            return draft.refuse(
                    Obstacle.NOT_VERIFIED,
                    "First keep the order as it is and say what the pictures show");
        }
        draft.write(
                EventType.STEP_FINISHED,
                Map.of("stage", command.stage().name(), "finding", command.finding()));
        draft.finish(command.stage());
        return Optional.empty();
    }
}
