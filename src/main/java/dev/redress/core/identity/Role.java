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

    /// Whether its holders work at the desk; the others are customers, programs, and the desk's own
    /// hand.
    public boolean isOfStaff() {
        return switch (this) {
            case CUSTOMER, APP, BOT, SCHEDULER -> false;
            case TRAINEE,
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
                    ADMIN ->
                    true;
        };
    }

    /// Whether its holders decide about others, money or secrets, so that a password is not enough.
    public boolean isPrivileged() {
        return switch (this) {
            case SUPERVISOR, MIDDLE, EXPERT, COMPLIANCE, OPERATIONS, SECURITY, AUDITOR, ADMIN ->
                    true;
            case CUSTOMER, APP, BOT, SCHEDULER, TRAINEE, AGENT, SENIOR, BACK, MEDIATOR -> false;
        };
    }

    /// Whether it must not be held together with another one: whoever manages or examines the
    /// others does not do their work (spec.md §7.2), and programs and customers are nothing else.
    public boolean isHeldAlone() {
        return !isOfStaff() || this == ADMIN || this == AUDITOR;
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
