package dev.redress.core.insight;

import dev.redress.core.identity.Role;
import java.util.List;

/// Who is told of an alert.
public final class AlertNotices {

    private AlertNotices() {}

    public static List<Role> recipients(AlertKind kind, AlertLevel level) {
        return switch (kind) {
            // The back office writes the report on the risk.
            case MASS_COMPLAINT ->
                    List.of(Role.SUPERVISOR, Role.BACK, Role.COMPLIANCE, Role.OPERATIONS);
            case SPIKE ->
                    switch (level) {
                        case YELLOW -> List.of(Role.SUPERVISOR);
                        case ORANGE -> List.of(Role.SUPERVISOR, Role.MIDDLE, Role.BACK);
                        case RED ->
                                List.of(Role.SUPERVISOR, Role.MIDDLE, Role.BACK, Role.OPERATIONS);
                    };
        };
    }
}
