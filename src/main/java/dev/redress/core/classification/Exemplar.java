package dev.redress.core.classification;

import org.jspecify.annotations.Nullable;

/// A sentence whose label is known, from which the model learns.
///
/// @param subCategory the second level; of a question what sort of question it is
public record Exemplar(
        String id, String text, Language language, Label label, @Nullable String subCategory) {}
