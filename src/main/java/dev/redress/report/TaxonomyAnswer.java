package dev.redress.report;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Grade;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.metric.RollUp;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a case can be about, and how that is put together.
record TaxonomyAnswer(List<CategoryEntry> categories, List<RollUp> rollUps) {

    /// A category and what it is graded by default.
    record CategoryEntry(
            Category category,
            Severity severity,
            Risk risk,
            List<SubCategoryEntry> subCategories) {}

    /// One of its second level.
    record SubCategoryEntry(
            @Schema(examples = "counterfeit") String code, Severity severity, Risk risk) {

        static SubCategoryEntry of(Grade grade) {
            return new SubCategoryEntry(
                    Objects.requireNonNull(grade.subCategory()), grade.severity(), grade.risk());
        }
    }
}
