package dev.redress.core.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The roles of spec.md §7.1, plus the technical callers. Tokens carry the lower-case name.
public enum Role {
    CUSTOMER,
    APP,
    BOT,
    TRAINEE,
    AGENT,
    SENIOR,
    SUPERVISOR,
    MIDDLE,
    BACK,
    MEDIATOR,
    EXPERT,
    COMPLIANCE,
    OPERATIONS,
    SECURITY,
    AUDITOR,
    ADMIN,
    SCHEDULER;

    /// The name as tokens and answers print it: `supervisor`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role that tokens call `label`; empty for a name that is no role of ours.
    public static Optional<Role> labelled(String label) {
        return Stream.of(values()).filter(role -> role.label().equals(label)).findFirst();
    }

    /// `supervisor, middle`.
    public static String labels(List<Role> roles) {
        return String.join(", ", roles.stream().map(Role::label).toList());
    }
}
