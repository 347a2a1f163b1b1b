package dev.redress.store;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// The part of a case that says what the desk believes it to be.
@Embeddable
@SuppressWarnings("NullAway.Init") // `of` and Hibernate fill every field.
class AssessmentColumns {

    @Enumerated(EnumType.STRING)
    Category category;

    @Column(name = "sub_category")
    @Nullable String subCategory;

    double confidence;

    boolean abstained;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    Risk risk;

    @Enumerated(EnumType.STRING)
    Priority priority;

    @Column(name = "green_channel")
    boolean greenChannel;

    @ColumnTransformer(read = "reasons::text", write = "cast(? as text)::jsonb")
    String reasons;

    @ColumnTransformer(read = "signals::text", write = "cast(? as text)::jsonb")
    String signals;

    @Column(name = "rules_version")
    String rulesVersion;

    static AssessmentColumns of(Assessment assessment) {
        AssessmentColumns columns = new AssessmentColumns();
        columns.category = assessment.category();
        columns.subCategory = assessment.subCategory();
        columns.confidence = assessment.confidence();
        columns.abstained = assessment.abstained();
        columns.severity = assessment.severity();
        columns.risk = assessment.risk();
        columns.priority = assessment.priority();
        columns.greenChannel = assessment.greenChannel();
        columns.reasons = JsonColumn.ofReasons(assessment.reasons());
        columns.signals = JsonColumn.ofStrings(assessment.signals());
        columns.rulesVersion = assessment.rulesVersion();
        return columns;
    }

    Assessment toCore() {
        return new Assessment(
                category,
                subCategory,
                confidence,
                abstained,
                severity,
                risk,
                priority,
                greenChannel,
                JsonColumn.reasons(reasons),
                JsonColumn.strings(signals),
                rulesVersion);
    }
}
