package dev.redress.core.classification;

/// Another answer, and why it was not given.
///
/// @param confidence from 0 to 1; those of all answers add up to at most 1
/// @param whyNot in English
public record Alternative(Label label, double confidence, String whyNot) {}
