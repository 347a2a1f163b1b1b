package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Grade;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Rule;
import dev.redress.core.classification.Severity;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.InvalidPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The grades of the categories as people write them.
record GradesContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable GradeForm> grades,
        @Nullable List<@Nullable GradeForm> ongoing,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal firstLineClaimMax,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal largeClaimMin)
        implements PolicyContent {

    /// One line of it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GradeForm(
            @Nullable Category category,
            @Nullable String subCategory,
            @Nullable Severity severity,
            @Nullable Risk risk) {

        static GradeForm of(Grade grade) {
            return new GradeForm(
                    grade.category(), grade.subCategory(), grade.severity(), grade.risk());
        }
    }

    static GradesContent of(GradeBook book, OffsetDateTime effectiveFrom) {
        return new GradesContent(
                effectiveFrom,
                book.grades().stream().<@Nullable GradeForm>map(GradeForm::of).toList(),
                book.ongoing().stream().<@Nullable GradeForm>map(GradeForm::of).toList(),
                book.firstLineClaimMax(),
                book.largeClaimMin());
    }

    /// @throws InvalidPolicy with everything that is wrong
    GradeBook built(int version) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("grades", grades);
        amount("firstLineClaimMax", firstLineClaimMax, faults);
        amount("largeClaimMin", largeClaimMin, faults);
        List<Grade> lines = lines("grades", grades, faults);
        List<Grade> dangers = lines("ongoing", ongoing, faults);
        BigDecimal smallMax = firstLineClaimMax;
        BigDecimal largeMin = largeClaimMin;
        faults.refuse();
        GradeBook book =
                smallMax == null || largeMin == null
                        ? null
                        : faults.of(
                                "grades",
                                () ->
                                        new GradeBook(
                                                String.valueOf(version),
                                                lines,
                                                dangers,
                                                smallMax,
                                                largeMin));
        faults.refuse();
        return Objects.requireNonNull(book);
    }

    /// @param rules in force beside it
    /// @throws InvalidPolicy with everything that is wrong, or is missing for the keyword rules
    void checkBeside(Rules rules, int version) {
        GradeBook built = built(version);
        Instant from = EffectiveFrom.of(effectiveFrom);
        Faults faults = new Faults();
        for (Rule rule : rules.keywords().at(from).value().rules()) {
            Category category = rule.category();
            String subCategory = rule.subCategory();
            if (category != null && subCategory != null && !built.knows(category, subCategory)) {
                faults.add(
                        "grades",
                        "MISSING",
                        "%s/%s, which the keyword rule %s names"
                                .formatted(category, subCategory, rule.id()));
            }
        }
        faults.refuse();
    }

    private static void amount(String place, @Nullable BigDecimal amount, Faults faults) {
        faults.require(place, amount);
        if (amount != null && amount.signum() < 0) {
            faults.add(place, "OUT_OF_RANGE", "must not be negative");
        }
    }

    private static List<Grade> lines(
            String place, @Nullable List<@Nullable GradeForm> forms, Faults faults) {
        List<Grade> lines = new ArrayList<>();
        Set<String> known = new HashSet<>();
        List<@Nullable GradeForm> given = Objects.requireNonNullElse(forms, List.of());
        for (int i = 0; i < given.size(); i++) {
            String line = "%s[%d]".formatted(place, i);
            Grade grade = line(line, given.get(i), faults);
            if (grade != null && !known.add(grade.category() + "/" + grade.subCategory())) {
                faults.add(line, "DUPLICATE", "grades the same a second time");
            }
            if (grade != null) {
                lines.add(grade);
            }
        }
        return lines;
    }

    private static @Nullable Grade line(String place, @Nullable GradeForm form, Faults faults) {
        if (form == null) {
            faults.require(place, null);
            return null;
        }
        Category category = form.category();
        Severity severity = form.severity();
        Risk risk = form.risk();
        faults.require(place + ".category", category);
        faults.require(place + ".severity", severity);
        faults.require(place + ".risk", risk);
        return category == null || severity == null || risk == null
                ? null
                : new Grade(category, form.subCategory(), severity, risk);
    }
}
