package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Label;
import dev.redress.core.classification.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sentence that people would like the classifier to learn, as it is stored.
///
/// @param automaticClassifier absent if the keyword rules had found the automatic values
/// @param decidedBy absent while nobody decided, as are `decidedAt` and `reason`
public record ExemplarCandidate(
        UUID id,
        UUID complaintId,
        ExemplarStatus status,
        String text,
        Language language,
        Label label,
        @Nullable String subCategory,
        Category automaticCategory,
        @Nullable String automaticSubCategory,
        double automaticConfidence,
        @Nullable Integer automaticClassifier,
        String correctedBy,
        Instant correctedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
