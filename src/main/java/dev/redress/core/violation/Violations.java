package dev.redress.core.violation;

import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The violation as a state machine: investigated, decided, reported, in this order. Whoever is
/// suspected has no part in it.
public final class Violations {

    private Violations() {}

    public static Step<Violation> record(Violation.Draft draft, Turn turn) {
        return turn.taken(
                Violation.recorded(draft, turn.actor().name(), turn.now()),
                ViolationEvent.RECORDED,
                details(draft.summary(), null, draft.legalBasis()));
    }

    public static Step<Violation> step(Violation found, ViolationCommand command, Turn turn) {
        if (found.suspects(turn.actor())) {
            return Turn.refused(Flaw.NOT_FOR_ACTOR, "Whoever is suspected has no part in it");
        }
        return switch (command) {
            case ViolationCommand.Investigate(var findings) ->
                    isUndecided(found)
                            ? turn.taken(
                                    found.investigated(ruling(findings, null, null, turn)),
                                    ViolationEvent.INVESTIGATED,
                                    details(findings, null, null))
                            : wrong(found);
            case ViolationCommand.Decide(var decision, var legalBasis) ->
                    found.state() == ViolationState.INVESTIGATED
                            ? turn.taken(
                                    found.decided(ruling(decision, null, legalBasis, turn)),
                                    ViolationEvent.DECIDED,
                                    details(decision, null, legalBasis))
                            : wrong(found);
            case ViolationCommand.Report(var addressee, var text, var legalBasis) ->
                    found.state() == ViolationState.DECIDED
                            ? turn.taken(
                                    found.reported(ruling(text, addressee, legalBasis, turn)),
                                    ViolationEvent.REPORTED,
                                    details(text, addressee, legalBasis))
                            : wrong(found);
            case ViolationCommand.Dismiss(var reason) ->
                    isUndecided(found)
                            ? turn.taken(
                                    found.dismissed(reason),
                                    ViolationEvent.DISMISSED,
                                    details(reason, null, null))
                            : wrong(found);
        };
    }

    private static boolean isUndecided(Violation found) {
        return switch (found.state()) {
            case RECORDED, INVESTIGATED -> true;
            case DECIDED, REPORTED, DISMISSED -> false;
        };
    }

    private static Ruling ruling(
            String text, @Nullable String addressee, @Nullable String legalBasis, Turn turn) {
        return new Ruling(text, addressee, legalBasis, turn.actor().name(), turn.now());
    }

    private static Map<String, String> details(
            String text, @Nullable String addressee, @Nullable String legalBasis) {
        Map<String, String> details = new HashMap<>();
        details.put("text", text);
        if (addressee != null) {
            details.put("addressee", addressee);
        }
        if (legalBasis != null) {
            details.put("legalBasis", legalBasis);
        }
        return details;
    }

    private static Step<Violation> wrong(Violation found) {
        return Turn.refused(Flaw.WRONG_STATE, "The violation is %s".formatted(found.state()));
    }
}
