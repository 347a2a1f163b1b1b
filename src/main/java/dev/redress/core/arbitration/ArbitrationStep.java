package dev.redress.core.arbitration;

/// What became of a command.
public sealed interface ArbitrationStep {

    record Taken(Arbitration after) implements ArbitrationStep {}

    /// Nothing changes.
    ///
    /// @param detail for people, in English
    record Refused(ArbitrationFlaw flaw, String detail) implements ArbitrationStep {}
}
