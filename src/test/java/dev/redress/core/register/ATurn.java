package dev.redress.core.register;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.Set;

/// Turns of the people of the desk, whose notices are the names of their templates.
public final class ATurn {

    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private ATurn() {}

    /// Of an account with the role of its name: `security1`.
    public static Turn of(String account) {
        return at(account, NOW);
    }

    public static Turn at(String account, Instant now) {
        Role role = Role.labelled(account.replaceAll("\\d+$", "")).orElseThrow();
        return new Turn(
                new Actor(account, Set.of(role)),
                now,
                (template, _, values) -> template + " " + values);
    }

    /// What came of a step that must have been taken.
    public static <T> T after(Step<T> step) {
        return switch (step) {
            case Step.Taken<T> taken -> taken.after();
            case Step.Refused<T> refused -> throw new AssertionError(refused);
        };
    }

    /// Why a step was refused, which it must have been.
    public static <T> Flaw flaw(Step<T> step) {
        return switch (step) {
            case Step.Taken<T> taken -> throw new AssertionError(taken);
            case Step.Refused<T> refused -> refused.flaw();
        };
    }
}
