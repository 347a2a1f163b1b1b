package dev.redress.core.incident;

import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import java.util.Map;

/// The trouble itself is overcome, step by step, by the technical team.
final class Recovering {

    private Recovering() {}

    static Step<Incident> contain(Incident found, String text, Turn turn) {
        return switch (found.state()) {
            case RESPONDING, RECOVERING ->
                    turn.taken(
                            found.with(found.recovery().contained(turn.now()))
                                    .in(IncidentState.RECOVERING),
                            IncidentEvent.CONTAINED,
                            Map.of("text", text));
            case DETECTED, DECLARED, RECOVERED, CLOSED, FALSE_ALARM -> Incidents.wrong(found);
        };
    }

    static Step<Incident> restore(Incident found, String text, Turn turn) {
        return switch (found.state()) {
            case RESPONDING, RECOVERING ->
                    turn.taken(
                            found.with(found.recovery().restored(turn.now()))
                                    .in(IncidentState.RECOVERING),
                            IncidentEvent.RESTORED,
                            Map.of("text", text));
            case DETECTED, DECLARED, RECOVERED, CLOSED, FALSE_ALARM -> Incidents.wrong(found);
        };
    }

    static Step<Incident> recover(Incident found, IncidentCommand.Recover command, Turn turn) {
        if (found.state() != IncidentState.RECOVERING) {
            return Incidents.wrong(found);
        }
        Recovery recovery =
                found.recovery().recovered(turn.now(), command.serviceCheck(), command.dataCheck());
        return turn.taken(
                found.with(recovery).in(IncidentState.RECOVERED),
                IncidentEvent.RECOVERED,
                Map.of("serviceCheck", command.serviceCheck(), "dataCheck", command.dataCheck()));
    }
}
