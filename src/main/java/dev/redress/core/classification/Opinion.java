package dev.redress.core.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What rules and model together take a text for, and why.
///
/// @param label the best answer, given however unsure it is
/// @param category that of the label; of a question the category that it is about; OTHER only
///   without any evidence for one
/// @param subCategory the second level of spec.md §6.1, absent when unknown
/// @param confidence from 0 to 1: how often such an answer is right; of a question, that it is one,
///   not what it is about
/// @param abstention why a person must classify, absent if none must
/// @param evidence never empty, the most telling first
/// @param alternatives the next best, the best first
public record Opinion(
        Label label,
        Category category,
        @Nullable String subCategory,
        double confidence,
        @Nullable Abstention abstention,
        List<Evidence> evidence,
        List<Alternative> alternatives,
        Versions versions) {

    public Opinion {
        evidence = List.copyOf(evidence);
        alternatives = List.copyOf(alternatives);
    }

    public Kind kind() {
        return label.kind();
    }

    public boolean abstained() {
        return abstention != null;
    }
}
