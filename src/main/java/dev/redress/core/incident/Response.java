package dev.redress.core.incident;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How an incident is answered: who is called, and how loudly.
final class Response {

    private Response() {}

    static Step<Incident> declare(Incident found, Alarm alarm, Turn turn) {
        if (!found.isOwnedBy(turn.actor()) && !mayLead(found, turn)) {
            return Turn.refused(
                    Flaw.NOT_FOR_ACTOR, "The owner or whoever leads such incidents declares it");
        }
        if (found.state() != IncidentState.DETECTED) {
            return Incidents.wrong(found);
        }
        Optional<Flaw> flaw = alarm.flaw();
        return flaw.isPresent()
                ? unsound(flaw.get())
                : turn.taken(
                        found.with(alarm).in(IncidentState.DECLARED),
                        IncidentEvent.DECLARED,
                        levels(alarm));
    }

    static Step<Incident> notifyTeams(
            Incident found, IncidentCommand.NotifyTeams command, Turn turn) {
        Alarm alarm = found.alarm();
        if (found.state() != IncidentState.DECLARED || alarm == null) {
            return Incidents.wrong(found);
        }
        List<Role> roles = command.plan().alarmed(alarm.warning());
        return turn.taken(
                found.following(command.version()).in(IncidentState.RESPONDING),
                IncidentEvent.TEAMS_NOTIFIED,
                Map.of(
                        "planVersion",
                        String.valueOf(command.version()),
                        "teams",
                        Role.labels(roles)),
                alarms(found, roles, alarm, turn));
    }

    /// Any response team may raise it.
    static Step<Incident> raise(Incident found, Alarm alarm, Turn turn) {
        Alarm present = found.alarm();
        if (found.state().isOver() || present == null) {
            return Incidents.wrong(found);
        }
        Optional<Flaw> flaw = alarm.flaw();
        if (flaw.isPresent()) {
            return unsound(flaw.get());
        }
        return alarm.isAbove(present)
                ? turn.taken(
                        found.with(alarm),
                        IncidentEvent.RAISED,
                        levels(alarm),
                        alarms(found, heads(found), alarm, turn))
                : Turn.refused(Flaw.NOT_RAISED, "It is at %s already".formatted(words(present)));
    }

    static Step<Incident> lower(Incident found, IncidentCommand.Lower command, Turn turn) {
        Alarm present = found.alarm();
        if (found.state().isOver() || present == null) {
            return Incidents.wrong(found);
        }
        if (!mayLead(found, turn)) {
            return Turn.refused(Flaw.NOT_FOR_ACTOR, "Whoever leads the incident lowers it");
        }
        Optional<Flaw> flaw = command.alarm().flaw();
        if (flaw.isPresent()) {
            return unsound(flaw.get());
        }
        if (!present.isAbove(command.alarm())) {
            return Turn.refused(Flaw.NOT_LOWERED, "It is at %s".formatted(words(present)));
        }
        Map<String, String> details = new HashMap<>(levels(command.alarm()));
        details.put("reason", command.reason());
        return turn.taken(found.with(command.alarm()), IncidentEvent.LOWERED, details);
    }

    private static boolean mayLead(Incident found, Turn turn) {
        return found.isLedBy(turn.actor()) || turn.actor().has(Role.SCHEDULER);
    }

    private static List<Role> heads(Incident found) {
        return found.incidentClass().isOfSecurity()
                ? List.of(Role.SECURITY, Role.OPERATIONS)
                : List.of(Role.OPERATIONS);
    }

    private static List<Notice> alarms(Incident found, List<Role> roles, Alarm alarm, Turn turn) {
        Stream<Recipient> teams = roles.stream().map(Recipient.Holders::new);
        Stream<Recipient> centre =
                Stream.concat(Stream.ofNullable(alarm.leader()), alarm.commandCentre().stream())
                        .map(Turn::recipient);
        return Stream.concat(teams, centre)
                .distinct()
                .map(recipient ->
                        turn.notice(
                                found,
                                Template.INCIDENT_ALARM,
                                recipient,
                                words(alarm),
                                Map.of(
                                        "class",
                                        turn.name(found.incidentClass()),
                                        "warning",
                                        turn.name(alarm.warning()),
                                        "level",
                                        turn.name(alarm.response()),
                                        "summary",
                                        found.summary())))
                .toList();
    }

    private static Step<Incident> unsound(Flaw flaw) {
        return Turn.refused(
                flaw,
                flaw == Flaw.LEVEL_TOO_LOW
                        ? "RED is answered on level 1"
                        : "Level 1 needs a leader and the members of a command centre");
    }

    private static Map<String, String> levels(Alarm alarm) {
        Map<String, String> details = new HashMap<>();
        details.put("warning", alarm.warning().name());
        details.put("response", alarm.response().name());
        if (alarm.leader() != null) {
            details.put("leader", alarm.leader());
        }
        if (!alarm.commandCentre().isEmpty()) {
            details.put("commandCentre", String.join(", ", alarm.commandCentre()));
        }
        return details;
    }

    private static String words(Alarm alarm) {
        return alarm.warning() + " and " + alarm.response();
    }
}
