package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The work on a case up to a proposal: who does it, what they find, what is said meanwhile.
final class CaseWork {

    private static final Role[] ABOVE_THE_FIRST_LINE = {
        Role.SUPERVISOR, Role.MIDDLE, Role.EXPERT, Role.COMPLIANCE, Role.OPERATIONS, Role.SECURITY
    };

    private CaseWork() {}

    static Optional<Refusal> assign(Draft draft, Command.Assign command) {
        Actor assignee = command.assignee();
        Actor followUp = command.followUp();
        if (!draft.actor().hasAny(Role.SUPERVISOR, Role.MIDDLE, Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "Supervisors and the middle office assign cases");
        }
        if (!Handlers.canHandle(assignee, followUp)) {
            return notAssignable(draft, assignee);
        }
        if (followUp != null && !Handlers.canHandle(followUp)) {
            return notAssignable(draft, followUp);
        }
        String before = draft.handling().assignee();
        if (assignee.name().equals(before) && followUp == null) {
            return draft.refuse(Obstacle.UNCHANGED, assignee.name() + " works on it already");
        }
        give(draft, assignee.name(), assigned(assignee.name(), before));
        FollowUp.name(draft, followUp == null ? null : followUp.name());
        if (draft.actor().has(Role.MIDDLE)) {
            draft.finish(Stage.MO_DISPATCH);
        }
        return Optional.empty();
    }

    private static Map<String, String> assigned(String assignee, @Nullable String before) {
        return before == null
                ? Map.of("assignee", assignee)
                : Map.of("assignee", assignee, "from", before);
    }

    static Optional<Refusal> handOver(Draft draft, Command.HandOver command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "Only the desk itself hands over what is overdue");
        }
        String holder = draft.handling().assignee();
        if (holder != null) {
            return draft.refuse(Obstacle.UNCHANGED, holder + " has the case already");
        }
        String supervisor = command.supervisor();
        give(draft, supervisor, Map.of("assignee", supervisor, "reason", Stage.ASSIGN.name()));
        return Optional.empty();
    }

    static Optional<Refusal> acknowledge(Draft draft, Command.Acknowledge command) {
        if (!draft.assessment().greenChannel()) {
            return draft.refuse(Obstacle.NOT_ALERTED, "Nobody was alerted: it is no emergency");
        }
        if (command.teams().isEmpty()) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE,
                    draft.actor().name() + " was not alerted about this case");
        }
        for (String team : command.teams()) {
            draft.write(EventType.GREEN_CHANNEL_ACKNOWLEDGED, Map.of("team", team));
        }
        return Optional.empty();
    }

    /// Gives a case that was just opened to a senior agent who is available.
    static void route(Draft draft, String senior) {
        entrust(draft, senior);
        draft.become(Status.ASSIGNED);
        draft.writeInNameOf(
                Actor.SYSTEM.name(),
                EventType.ASSIGNED,
                Map.of("assignee", senior, "reason", Role.SENIOR.label()));
        draft.tellCustomer(Template.ASSIGNED_CUSTOMER, Map.of());
        draft.tell(Template.ASSIGNED_STAFF, new Recipient.Person(senior), Map.of());
        draft.finish(Stage.ASSIGN);
        Updates.accepted(draft);
    }

    /// A case that was in work stays where it is.
    static void give(Draft draft, String assignee, Map<String, String> details) {
        entrust(draft, assignee);
        if (draft.status() == Status.RECEIVED || draft.status() == Status.CLASSIFIED) {
            draft.become(Status.ASSIGNED);
        }
        draft.write(EventType.ASSIGNED, details);
        draft.tellCustomer(Template.ASSIGNED_CUSTOMER, Map.of());
        draft.tell(Template.ASSIGNED_STAFF, new Recipient.Person(assignee), Map.of());
        draft.finish(Stage.ASSIGN);
        Updates.accepted(draft);
    }

    /// Makes another account responsible, with all promises that are still open.
    static void entrust(Draft draft, String account) {
        draft.handle(handling -> handling.assignedTo(account));
        draft.clocks().hold(account);
        if (draft.actor().has(Role.SUPERVISOR)) {
            // Whoever gives a case away answers for having done so, and for joining in.
            draft.clocks().hold(draft.actor().name(), Stage.ASSIGN, Stage.SUPERVISOR_IN);
        }
    }

    static Optional<Refusal> investigate(Draft draft, Command.Investigate command) {
        if (!mayWork(draft)) {
            return notResponsible(draft);
        }
        if (draft.status() == Status.AWAITING_THIRD_PARTY) {
            Waiting.answered(draft);
            draft.become(Status.INVESTIGATING);
        }
        if (draft.status() == Status.ASSIGNED) {
            draft.become(Status.INVESTIGATING);
        }
        // Of a case that the desk itself handed over.
        Updates.accepted(draft);
        draft.write(EventType.INVESTIGATION_STARTED, Map.of("finding", command.finding()));
        if (draft.actor().hasAny(Role.SUPERVISOR, Role.MIDDLE, Role.OPERATIONS)) {
            draft.finish(Stage.SUPERVISOR_IN);
        }
        return Optional.empty();
    }

    static Optional<Refusal> message(Draft draft, Command.Message command) {
        if (!mayWork(draft)) {
            return notResponsible(draft);
        }
        draft.handle(handling -> handling.contactedBy(draft.actor().name()));
        Messages.send(draft, command);
        draft.finish(Stage.CONNECT, Stage.FIRST_RESPONSE);
        Updates.answered(draft);
        if (command.progress()) {
            draft.finish(
                    Stage.INITIAL_FEEDBACK,
                    Stage.OFFHOURS_PLAN,
                    Stage.DIRECTION,
                    Stage.REPLY,
                    Stage.STATUTORY_TIP);
            Updates.informed(draft);
        }
        Reviewing.wrote(draft);
        return Optional.empty();
    }

    static Optional<Refusal> customerMessage(Draft draft, Command.CustomerMessage command) {
        draft.write(EventType.MESSAGE_RECEIVED, Map.of("text", command.text()));
        draft.tellHandler(Template.MESSAGE_FROM_CUSTOMER, Map.of("text", command.text()));
        Updates.asked(draft);
        return Optional.empty();
    }

    /// Whether the actor works on the case or stands above those who do.
    static boolean mayWork(Draft draft) {
        return worksOn(draft.actor(), draft.handling(), draft.dossier());
    }

    /// The same of a case that nothing is decided of here.
    static boolean worksOn(Actor actor, Complaint complaint) {
        return worksOn(actor, complaint.handling(), complaint.dossier());
    }

    private static boolean worksOn(Actor actor, Handling handling, Dossier dossier) {
        String name = actor.name();
        return name.equals(handling.assignee())
                || name.equals(handling.firstContactOwner())
                || name.equals(dossier.followUp())
                || actor.hasAny(ABOVE_THE_FIRST_LINE);
    }

    static Optional<Refusal> notResponsible(Draft draft) {
        return draft.refuse(
                Obstacle.NOT_RESPONSIBLE,
                draft.actor().name() + " neither works on the case nor leads those who do");
    }

    static Optional<Refusal> notAssignable(Draft draft, Actor person) {
        return draft.refuse(Obstacle.NOT_ASSIGNABLE, person.name() + " does not handle complaints");
    }
}
