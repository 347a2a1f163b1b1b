package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.reputation.PublicReview;
import dev.redress.core.reputation.ReviewSource;
import dev.redress.core.survey.Dimension;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A review and what became of it.
///
/// @param caseId of the case that was opened for a bad one
/// @param dueAt by when its case is to be answered; absent without one
/// @param outcome absent until its author was answered, like what follows
public record StoredReview(
        PublicReview review,
        @Nullable UUID caseId,
        @Nullable Instant dueAt,
        @Nullable Outcome outcome,
        @Nullable String reply,
        @Nullable Instant repliedAt) {

    /// What became of what somebody said.
    public enum Outcome {
        USED,
        NOTED,
        DECLINED
    }

    static StoredReview of(Row row) {
        return new StoredReview(
                review(row),
                row.getUUID("complaint_id"),
                Cells.instantIfAny(row, "due_at"),
                Cells.constantIfAny(Outcome.class, row, "outcome"),
                SealedColumn.REVIEW_REPLY.openedIfAny(row.getString("reply")),
                Cells.instantIfAny(row, "replied_at"));
    }

    private static PublicReview review(Row row) {
        return new PublicReview(
                row.getUUID("id"),
                Cells.constant(ReviewSource.class, row, "source"),
                row.getString("external_id"),
                row.getInteger("rating"),
                SealedColumn.REVIEW.opened(row.getString("text")),
                row.getString("language"),
                row.getString("product_id"),
                row.getString("order_no"),
                row.getString("customer_id"),
                Cells.instant(row, "written_at"),
                Stream.of(row.getArrayOfStrings("dimensions"))
                        .map(Dimension::valueOf)
                        .collect(Collectors.toSet()),
                Cells.constant(Category.class, row, "category"),
                List.of(row.getArrayOfStrings("terms")),
                row.getBoolean("shared"),
                row.getInteger("points"));
    }
}
