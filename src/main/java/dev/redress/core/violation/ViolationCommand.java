package dev.redress.core.violation;

import org.jspecify.annotations.Nullable;

/// What somebody wants to be done about a violation.
public sealed interface ViolationCommand {

    /// Says what was found out, at first or once more.
    record Investigate(String findings) implements ViolationCommand {}

    record Decide(String decision, @Nullable String legalBasis) implements ViolationCommand {}

    record Report(String addressee, String text, @Nullable String legalBasis)
            implements ViolationCommand {}

    record Dismiss(String reason) implements ViolationCommand {}
}
