package dev.redress.core.security;

import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The end of an event, which needs proof that what allowed it is mended (FRD-06).
final class Closing {

    private Closing() {}

    static Step<SecurityEvent> close(
            SecurityEvent found, SecurityCommand.Close command, Turn turn) {
        if (found.concerns(turn.actor())) {
            return Aftercare.ofResponsible();
        }
        Optional<Flaw> flaw = missing(found);
        if (flaw.isPresent()) {
            return Turn.refused(flaw.get(), "Not everything is done that closing it needs");
        }
        SecurityEvent settled =
                found.settled(
                        DutyKind.RECTIFY,
                        SecurityEvents.settlement(
                                command.conclusion(), null, command.legalBasis(), turn));
        Map<String, String> details = new HashMap<>();
        details.put("conclusion", command.conclusion());
        if (command.legalBasis() != null) {
            details.put("legalBasis", command.legalBasis());
        }
        return turn.taken(
                settled.ended(
                        EventState.CLOSED, command.conclusion(), command.legalBasis(), turn.now()),
                SecurityHappening.CLOSED,
                details);
    }

    private static Optional<Flaw> missing(SecurityEvent found) {
        if (found.state() != EventState.CONTAINED) {
            return Optional.of(Flaw.WRONG_STATE);
        }
        if (found.duties().stream().anyMatch(duty -> duty.kind().tells() && duty.open())) {
            return Optional.of(Flaw.NOT_REPORTED);
        }
        if (found.securityClass().endangersPersonalData() && found.facts() == null) {
            return Optional.of(Flaw.SCOPE_UNKNOWN);
        }
        if (found.analysis() == null) {
            return Optional.of(Flaw.NOT_ANALYSED);
        }
        if (found.responsible().isEmpty()) {
            return Optional.of(Flaw.NO_RESPONSIBLE);
        }
        boolean isRectified =
                !found.rectifications().isEmpty()
                        && found.rectifications().stream().noneMatch(Rectification::open);
        return isRectified ? Optional.empty() : Optional.of(Flaw.NOT_RECTIFIED);
    }
}
