package dev.redress.store;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/// The part of a case that says what the desk believes it to be.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class AssessmentColumns {

    Category category;

    @Nullable String subCategory;

    double confidence;

    boolean abstained;

    Severity severity;

    Risk risk;

    Priority priority;

    boolean greenChannel;

    String reasons;

    String signals;

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

    /// Reads them from the columns of [ComplaintTable#WHOLE].
    static AssessmentColumns read(Row row) {
        AssessmentColumns columns = new AssessmentColumns();
        columns.category = Cells.constant(Category.class, row, "category");
        columns.subCategory = row.getString("sub_category");
        columns.confidence = row.getDouble("confidence");
        columns.abstained = row.getBoolean("abstained");
        columns.severity = Cells.constant(Severity.class, row, "severity");
        columns.risk = Cells.constant(Risk.class, row, "risk");
        columns.priority = Cells.constant(Priority.class, row, "priority");
        columns.greenChannel = row.getBoolean("green_channel");
        columns.reasons = row.getString("reasons");
        columns.signals = row.getString("signals");
        columns.rulesVersion = row.getString("rules_version");
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
