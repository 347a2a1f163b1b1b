package dev.redress.core.mediation;

/// What became of a command.
public sealed interface MediationStep {

    record Taken(Mediation after) implements MediationStep {}

    /// Nothing changes.
    ///
    /// @param detail for people, in English
    record Refused(MediationFlaw flaw, String detail) implements MediationStep {}
}
