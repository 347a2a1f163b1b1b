package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Grade;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import java.util.List;

/// What the desk found out by itself. What it is about is known, so that its words are not read:
/// the numbers in them are made by others, and mean nothing.
///
/// @param subCategory graded like its category where the grades do not know it
public record Discovery(Submission submission, Category category, String subCategory) {

    /// Beyond doubt, and as grave as the grades say (spec.md §4.6).
    Assessment assessment(Classifier classifier) {
        Grade grade =
                classifier
                        .gradeOf(category, subCategory)
                        .or(() -> classifier.gradeOf(category, null))
                        .orElseThrow();
        return new Assessment(
                category,
                subCategory,
                1,
                false,
                grade.severity(),
                grade.risk(),
                Priority.of(grade.severity()),
                grade.severity() == Severity.URGENT,
                List.of(),
                List.of(),
                classifier.rulesVersion());
    }
}
