package dev.redress.core.classification;

import org.jspecify.annotations.Nullable;

/// The severity and risk that a category has by default.
///
/// @param subCategory absent for the category as a whole
public record Grade(Category category, @Nullable String subCategory, Severity severity, Risk risk) {

    /// The graver of both, each measure for itself.
    Grade atLeast(Severity severityFloor, Risk riskFloor) {
        return new Grade(
                category, subCategory, severity.atLeast(severityFloor), risk.atLeast(riskFloor));
    }
}
