package dev.redress.core.incident;

/// What was learned (INC-10). The timeline stands in the history.
///
/// @param planChanges also why none are needed
public record Review(String cause, String lessons, String planChanges) {}
