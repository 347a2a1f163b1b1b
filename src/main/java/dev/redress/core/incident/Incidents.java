package dev.redress.core.incident;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The incident as a state machine (spec.md §5.4): what a command makes of it, or why it is
/// refused.
public final class Incidents {

    private Incidents() {}

    /// Opens one. Whoever reports it owns it until it is handed over (INC-06).
    public static Step<Incident> report(Incident.Report report, Turn turn) {
        Incident fresh = Incident.reported(report, turn.actor().name(), turn.now());
        Role head = report.incidentClass().isOfSecurity() ? Role.SECURITY : Role.OPERATIONS;
        return turn.taken(
                fresh,
                IncidentEvent.REPORTED,
                Map.of("source", report.source().name(), "summary", report.summary()),
                List.of(
                        turn.notice(
                                fresh,
                                Template.INCIDENT_REPORTED,
                                new Recipient.Holders(head),
                                "reported",
                                Map.of(
                                        "class",
                                        turn.name(report.incidentClass()),
                                        "summary",
                                        report.summary()))));
    }

    /// Declares it, and calls the teams by the plan of its class at once.
    ///
    /// @param version of `policy`
    public static Step<Incident> declare(
            Incident found, Alarm alarm, IncidentPolicy policy, int version, Turn turn) {
        EmergencyPlan plan = policy.planOf(found.incidentClass());
        return step(found, new IncidentCommand.Declare(alarm), turn)
                .then(declared ->
                        step(
                                declared,
                                new IncidentCommand.NotifyTeams(plan, version),
                                turn.ofSystem()));
    }

    public static Step<Incident> step(Incident found, IncidentCommand command, Turn turn) {
        return switch (command) {
            case IncidentCommand.Join join -> join(found, join, turn);
            case IncidentCommand.Declare(var alarm) -> Response.declare(found, alarm, turn);
            case IncidentCommand.NotifyTeams call -> Response.notifyTeams(found, call, turn);
            case IncidentCommand.Dismiss(var reason) -> dismiss(found, reason, turn);
            case IncidentCommand.Contain(var text) -> Recovering.contain(found, text, turn);
            case IncidentCommand.Restore(var text) -> Recovering.restore(found, text, turn);
            case IncidentCommand.Recover recover -> Recovering.recover(found, recover, turn);
            case IncidentCommand.Raise(var alarm) -> Response.raise(found, alarm, turn);
            case IncidentCommand.Lower lower -> Response.lower(found, lower, turn);
            case IncidentCommand.HandOver(var to) -> handOver(found, to, turn);
            case IncidentCommand.Note(var text) -> note(found, text, turn);
            case IncidentCommand.DecideNotification decision -> decide(found, decision, turn);
            case IncidentCommand.Close close -> close(found, close, turn);
        };
    }

    private static Step<Incident> join(Incident found, IncidentCommand.Join join, Turn turn) {
        return found.state().isOver()
                ? wrong(found)
                : turn.taken(
                        found,
                        IncidentEvent.JOINED,
                        Map.of("source", join.source().name(), "summary", join.summary()));
    }

    private static Step<Incident> dismiss(Incident found, String reason, Turn turn) {
        if (!found.isOwnedBy(turn.actor())
                && !found.isLedBy(turn.actor())
                && !turn.actor().has(Role.SUPERVISOR)) {
            return Turn.refused(Flaw.NOT_FOR_ACTOR, "The owner or a supervisor dismisses it");
        }
        return found.state() == IncidentState.DETECTED
                ? turn.taken(
                        found.dismissed(reason, turn.now()),
                        IncidentEvent.DISMISSED,
                        Map.of("reason", reason))
                : wrong(found);
    }

    private static Step<Incident> handOver(Incident found, String to, Turn turn) {
        if (!found.isOwnedBy(turn.actor()) && !found.isLedBy(turn.actor())) {
            return Turn.refused(Flaw.NOT_FOR_ACTOR, "The owner hands it over");
        }
        if (found.state().isOver()) {
            return wrong(found);
        }
        return found.owner().equals(to)
                ? Turn.refused(Flaw.UNCHANGED, to + " owns it already")
                : turn.taken(found.ownedBy(to), IncidentEvent.HANDED_OVER, Map.of("to", to));
    }

    private static Step<Incident> note(Incident found, String text, Turn turn) {
        return found.state().isOver()
                ? wrong(found)
                : turn.taken(found, IncidentEvent.NOTED, Map.of("text", text));
    }

    private static Step<Incident> decide(
            Incident found, IncidentCommand.DecideNotification command, Turn turn) {
        if (!found.isLedBy(turn.actor()) && !turn.actor().has(Role.COMPLIANCE)) {
            return Turn.refused(
                    Flaw.NOT_FOR_ACTOR, "Compliance or whoever leads the incident decides it");
        }
        if (found.state().isOver()) {
            return wrong(found);
        }
        NotificationDecision decision =
                new NotificationDecision(
                        command.persons(),
                        command.authority(),
                        command.reason(),
                        command.legalBasis(),
                        turn.actor().name(),
                        turn.now());
        Map<String, String> details = new HashMap<>();
        details.put("persons", String.valueOf(command.persons()));
        details.put("authority", String.valueOf(command.authority()));
        details.put("reason", command.reason());
        put(details, "legalBasis", command.legalBasis());
        return turn.taken(found.with(decision), IncidentEvent.NOTIFICATION_DECIDED, details);
    }

    private static Step<Incident> close(Incident found, IncidentCommand.Close command, Turn turn) {
        if (!found.isLedBy(turn.actor())) {
            return Turn.refused(Flaw.NOT_FOR_ACTOR, "Whoever leads the incident closes it");
        }
        if (found.state() != IncidentState.RECOVERED) {
            return wrong(found);
        }
        if (found.incidentClass() == IncidentClass.DATA_LEAK && found.decision() == null) {
            return Turn.refused(
                    Flaw.NOTIFICATION_UNDECIDED,
                    "Decide whether persons and the authority are told of the leak");
        }
        Map<String, String> details = new HashMap<>();
        details.put("cause", command.review().cause());
        put(details, "legalBasis", command.legalBasis());
        return turn.taken(
                found.closed(command.review(), command.legalBasis(), turn.now()),
                IncidentEvent.CLOSED,
                details);
    }

    static Step<Incident> wrong(Incident found) {
        return Turn.refused(Flaw.WRONG_STATE, "The incident is %s".formatted(found.state()));
    }

    private static void put(Map<String, String> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
