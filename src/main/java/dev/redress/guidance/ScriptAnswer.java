package dev.redress.guidance;

/// Standard wording, filled for a case.
///
/// @param text in the language of the case
public record ScriptAnswer(String id, String scenario, String text) {}
