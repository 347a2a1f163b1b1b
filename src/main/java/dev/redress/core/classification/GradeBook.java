package dev.redress.core.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A version of matrix C (spec.md §4.6), and the one list of all sub-categories.
///
/// @param grades one line for every category as a whole, and one for every sub-category
/// @param ongoing what applies instead while an account or payment danger goes on
/// @param firstLineClaimMax up to this claim in CNY, inclusive, the claim does not raise the risk
/// @param largeClaimMin from this claim in CNY, inclusive, a case is MAJOR and HIGH
public record GradeBook(
        String version,
        List<Grade> grades,
        List<Grade> ongoing,
        BigDecimal firstLineClaimMax,
        BigDecimal largeClaimMin) {

    public GradeBook {
        grades = List.copyOf(grades);
        ongoing = List.copyOf(ongoing);
        Set<Category> missing = EnumSet.allOf(Category.class);
        grades.stream()
                .filter(grade -> grade.subCategory() == null)
                .forEachOrdered(grade -> missing.remove(grade.category()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("No grade for " + missing);
        }
    }

    /// The grade of the sub-category; for an unknown or absent one that of the category.
    public Grade gradeOf(Category category, @Nullable String subCategory) {
        return find(grades, category, subCategory)
                .or(() -> find(grades, category, null))
                .orElseThrow();
    }

    /// The grade of a danger in this category that goes on; empty where there is no such danger.
    Optional<Grade> ongoingGradeOf(Category category) {
        return find(ongoing, category, null);
    }

    /// With a line for every sub-category that the rules name and this book does not: graded like
    /// its category.
    public GradeBook covering(RuleBook rules) {
        List<Grade> more = new ArrayList<>(grades);
        for (Rule rule : rules.rules()) {
            Category category = rule.category();
            String subCategory = rule.subCategory();
            if (category != null
                    && subCategory != null
                    && find(more, category, subCategory).isEmpty()) {
                Grade usual = gradeOf(category, null);
                more.add(new Grade(category, subCategory, usual.severity(), usual.risk()));
            }
        }
        return new GradeBook(version, more, ongoing, firstLineClaimMax, largeClaimMin);
    }

    public boolean knows(Category category, String subCategory) {
        return find(grades, category, subCategory).isPresent();
    }

    boolean isLarge(@Nullable BigDecimal claim) {
        return claim != null && claim.compareTo(largeClaimMin) >= 0;
    }

    boolean isAboveFirstLine(@Nullable BigDecimal claim) {
        return claim != null && claim.compareTo(firstLineClaimMax) > 0;
    }

    private static Optional<Grade> find(
            List<Grade> grades, Category category, @Nullable String subCategory) {
        for (Grade grade : grades) {
            if (grade.category() == category && Objects.equals(grade.subCategory(), subCategory)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }
}
