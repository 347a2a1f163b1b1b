package dev.redress.core.sla;

import dev.redress.core.identity.Role;
import java.util.List;

/// The escalation levels (spec.md §4.4): first line, supervisor, expert team, leadership.
public final class EscalationLadder {
    public static final int TOP = 4;

    private EscalationLadder() {}

    /// The level above, which for the top is the top.
    public static int above(int level) {
        return Math.min(level + 1, TOP);
    }

    /// Who is called in when a case comes to `level`.
    public static List<Role> rolesOf(int level) {
        return switch (level) {
            case 1 -> List.of(Role.AGENT);
            case 2 -> List.of(Role.SUPERVISOR);
            case 3 -> List.of(Role.EXPERT, Role.OPERATIONS);
            case TOP -> List.of(Role.OPERATIONS);
            default -> throw new IllegalArgumentException("There is no level " + level);
        };
    }
}
