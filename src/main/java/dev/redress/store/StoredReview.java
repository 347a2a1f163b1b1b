package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.reputation.PublicReview;
import dev.redress.core.reputation.ReviewSource;
import dev.redress.core.survey.Dimension;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
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
        String outcome = row.getString("outcome");
        OffsetDateTime repliedAt = row.getOffsetDateTime("replied_at");
        OffsetDateTime dueAt = row.getOffsetDateTime("due_at");
        return new StoredReview(
                review(row),
                row.getUUID("complaint_id"),
                dueAt == null ? null : dueAt.toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                SealedColumn.REVIEW_REPLY.openedIfAny(row.getString("reply")),
                repliedAt == null ? null : repliedAt.toInstant());
    }

    private static PublicReview review(Row row) {
        return new PublicReview(
                row.getUUID("id"),
                ReviewSource.valueOf(row.getString("source")),
                row.getString("external_id"),
                row.getInteger("rating"),
                SealedColumn.REVIEW.opened(row.getString("text")),
                row.getString("language"),
                row.getString("product_id"),
                row.getString("order_no"),
                row.getString("customer_id"),
                row.getOffsetDateTime("written_at").toInstant(),
                Stream.of(row.getArrayOfStrings("dimensions"))
                        .map(Dimension::valueOf)
                        .collect(Collectors.toSet()),
                Category.valueOf(row.getString("category")),
                List.of(row.getArrayOfStrings("terms")),
                row.getBoolean("shared"),
                row.getInteger("points"));
    }
}
