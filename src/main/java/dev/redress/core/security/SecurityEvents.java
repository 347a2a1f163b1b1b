package dev.redress.core.security;

import dev.redress.core.identity.Role;
import dev.redress.core.incident.Incident;
import dev.redress.core.incident.IncidentClass;
import dev.redress.core.incident.IncidentPolicy;
import dev.redress.core.incident.Incidents;
import dev.redress.core.incident.SignalSource;
import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The security event as a state machine: what a command makes of it, or why it is refused.
public final class SecurityEvents {

    private SecurityEvents() {}

    /// Opens one: its grade sets the team that is alarmed, and the times of its duties (FRD-02).
    public static Step<SecurityEvent> report(
            SecurityEvent.Report report, SecurityPolicy policy, Turn turn) {
        SecurityGrade given = report.grade();
        SecurityGrade grade = given == null ? policy.usualGradeOf(report.securityClass()) : given;
        GradeTerms terms = policy.termsOf(grade);
        List<Duty> duties = Duties.of(report.securityClass(), terms, policy, report.discoveredAt());
        SecurityEvent fresh =
                SecurityEvent.reported(report, grade, duties, turn.actor().name(), turn.now());
        return turn.taken(
                fresh,
                SecurityHappening.REPORTED,
                Map.of("source", report.source().name(), "grade", grade.name()),
                Alarms.of(fresh, terms, turn));
    }

    /// The incident that an event of this class starts at once, reported and declared by the desk
    /// with the leak plan (FRD-01). More people read incidents than events: it says neither what
    /// was reported nor who did, but where that stands.
    ///
    /// @param incidentId a UUIDv7 for it
    /// @param version of `plans`
    public static Step<Incident> incidentOf(
            SecurityEvent event,
            UUID incidentId,
            GradeTerms terms,
            IncidentPolicy plans,
            int version,
            Turn turn) {
        Incident.Report report =
                new Incident.Report(
                        incidentId,
                        IncidentClass.DATA_LEAK,
                        event.label(),
                        event.label(),
                        SignalSource.SECURITY_EVENT,
                        event.caseId());
        Turn ofDesk = turn.ofSystem();
        return Incidents.report(report, ofDesk)
                .then(found -> Incidents.declare(found, terms.alarm(), plans, version, ofDesk));
    }

    /// Notes which incident it started.
    public static Step<SecurityEvent> linked(SecurityEvent found, UUID incident, Turn turn) {
        return turn.ofSystem()
                .taken(
                        found.within(incident),
                        SecurityHappening.INCIDENT_OPENED,
                        Map.of("incident", incident.toString()));
    }

    /// The desk noticed the same once more; refused as `UNCHANGED` unless there was more of it
    /// since it was noticed last.
    ///
    /// @param latestAt when there was
    public static Step<SecurityEvent> noticedAgain(
            SecurityEvent found, String summary, Instant latestAt, Turn turn) {
        if (!latestAt.isAfter(found.lastNoticedAt())) {
            return Turn.refused(Flaw.UNCHANGED, "Nothing happened since " + found.lastNoticedAt());
        }
        return turn.taken(
                found.noticedAt(turn.now()),
                SecurityHappening.NOTICED_AGAIN,
                Map.of("summary", summary));
    }

    public static Step<SecurityEvent> step(
            SecurityEvent found, SecurityCommand command, Turn turn) {
        if (found.state().isOver()) {
            return wrong(found);
        }
        return switch (command) {
            case SecurityCommand.Regrade regrade -> regrade(found, regrade, turn);
            case SecurityCommand.Respond _ -> respond(found, turn);
            case SecurityCommand.Contain(var text) -> contain(found, text, turn);
            case SecurityCommand.StateScope(var facts) ->
                    turn.taken(
                            found.with(facts),
                            SecurityHappening.SCOPE_STATED,
                            Map.of(
                                    "persons",
                                    String.valueOf(facts.persons()),
                                    "dataClasses",
                                    String.join(", ", facts.dataClasses())));
            case SecurityCommand.Tell tell -> Telling.tell(found, tell, turn);
            case SecurityCommand.Waive waive -> Telling.waive(found, waive, turn);
            case SecurityCommand.NameResponsible(var persons) ->
                    Aftercare.nameResponsible(found, persons, turn);
            case SecurityCommand.Sentence sentence -> Aftercare.sentence(found, sentence, turn);
            case SecurityCommand.PlanRectification plan -> Aftercare.plan(found, plan, turn);
            case SecurityCommand.ProveRectification proof -> Aftercare.prove(found, proof, turn);
            case SecurityCommand.Analyse analysis -> Aftercare.analyse(found, analysis, turn);
            case SecurityCommand.Close close -> Closing.close(found, close, turn);
            case SecurityCommand.Dismiss(var reason) ->
                    found.concerns(turn.actor())
                            ? Aftercare.ofResponsible()
                            : turn.taken(
                                    found.ended(EventState.DISMISSED, reason, null, turn.now()),
                                    SecurityHappening.DISMISSED,
                                    Map.of("reason", reason));
        };
    }

    private static Step<SecurityEvent> regrade(
            SecurityEvent found, SecurityCommand.Regrade command, Turn turn) {
        if (found.concerns(turn.actor())) {
            return Aftercare.ofResponsible();
        }
        if (command.grade() == found.grade()) {
            return Turn.refused(Flaw.UNCHANGED, "It is %s already".formatted(found.grade()));
        }
        GradeTerms terms = command.policy().termsOf(command.grade());
        SecurityEvent after =
                found.graded(
                        command.grade(),
                        Duties.regraded(
                                found.duties(), terms, command.policy(), found.discoveredAt()));
        return turn.taken(
                after,
                SecurityHappening.REGRADED,
                Map.of("grade", command.grade().name(), "reason", command.reason()),
                Alarms.of(after, terms, turn));
    }

    private static Step<SecurityEvent> respond(SecurityEvent found, Turn turn) {
        if (found.state() != EventState.REPORTED) {
            return wrong(found);
        }
        Settlement settlement = settlement("taken on", null, null, turn);
        return turn.taken(
                found.in(EventState.RESPONDING).settled(DutyKind.RESPOND, settlement),
                SecurityHappening.RESPONDED,
                Map.of());
    }

    private static Step<SecurityEvent> contain(SecurityEvent found, String text, Turn turn) {
        if (found.state() != EventState.RESPONDING) {
            return wrong(found);
        }
        return turn.taken(
                found.contained(text).settled(DutyKind.CONTAIN, settlement(text, null, null, turn)),
                SecurityHappening.CONTAINED,
                Map.of("text", text));
    }

    static Settlement settlement(
            String text, @Nullable String addressee, @Nullable String legalBasis, Turn turn) {
        return new Settlement(turn.now(), turn.actor().name(), false, addressee, text, legalBasis);
    }

    static Step<SecurityEvent> wrong(SecurityEvent found) {
        return Turn.refused(Flaw.WRONG_STATE, "The event is %s".formatted(found.state()));
    }

    /// Who is warned of what falls due.
    static final Role HEAD = Role.SECURITY;
}
