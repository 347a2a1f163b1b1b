package dev.redress.core.complaint;

import java.util.function.UnaryOperator;

/// What became of a command.
public sealed interface Outcome {

    /// The same, with more told of what is accepted.
    default Outcome told(UnaryOperator<Change> telling) {
        return switch (this) {
            case Accepted(var change) -> new Accepted(telling.apply(change));
            case Refused refused -> refused;
        };
    }

    /// The case changes.
    record Accepted(Change change) implements Outcome {}

    /// Nothing changes, and here is why.
    record Refused(Refusal refusal) implements Outcome {}
}
