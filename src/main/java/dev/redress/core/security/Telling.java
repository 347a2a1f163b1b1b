package dev.redress.core.security;

import dev.redress.core.register.Flaw;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Departments, the regulator and the persons concerned are told, or it is said why not (FRD-03,
/// FRD-08).
final class Telling {

    private Telling() {}

    static Step<SecurityEvent> tell(SecurityEvent found, SecurityCommand.Tell command, Turn turn) {
        if (!command.kind().tells() || !found.isOpen(command.kind())) {
            return noneOpen(command.kind());
        }
        Map<String, String> details = details(command.kind(), command.text(), command.legalBasis());
        details.put("addressee", command.addressee());
        return turn.taken(
                found.settled(
                        command.kind(),
                        SecurityEvents.settlement(
                                command.text(), command.addressee(), command.legalBasis(), turn)),
                SecurityHappening.NOTIFIED,
                details);
    }

    static Step<SecurityEvent> waive(
            SecurityEvent found, SecurityCommand.Waive command, Turn turn) {
        if (!command.kind().tells() || !found.isOpen(command.kind())) {
            return noneOpen(command.kind());
        }
        Settlement waiver =
                new Settlement(
                        turn.now(),
                        turn.actor().name(),
                        true,
                        null,
                        command.reason(),
                        command.legalBasis());
        return turn.taken(
                found.settled(command.kind(), waiver),
                SecurityHappening.NOTIFICATION_WAIVED,
                details(command.kind(), command.reason(), command.legalBasis()));
    }

    private static Map<String, String> details(
            DutyKind kind, String text, @Nullable String legalBasis) {
        Map<String, String> details = new HashMap<>();
        details.put("kind", kind.name());
        details.put("text", text);
        if (legalBasis != null) {
            details.put("legalBasis", legalBasis);
        }
        return details;
    }

    private static Step<SecurityEvent> noneOpen(DutyKind kind) {
        return Turn.refused(Flaw.NO_SUCH_ITEM, "No %s is open".formatted(kind));
    }
}
