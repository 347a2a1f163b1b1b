package dev.redress.core.complaint;

/// What became of a command.
public sealed interface Outcome {

    /// The case changes.
    record Accepted(Change change) implements Outcome {}

    /// Nothing changes, and here is why.
    record Refused(Refusal refusal) implements Outcome {}
}
