package dev.redress.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Evidence.Resemblance;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Language;
import dev.redress.store.ExemplarCandidate;
import dev.redress.store.ExemplarStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How sentences are shown that people would like the classifier to learn.
final class ExemplarAnswers {

    /// From here on a sentence says what the other says.
    private static final double SIMILARITY_MIN = 0.8;

    private static final int DUPLICATES_MAX = 3;

    private ExemplarAnswers() {}

    /// A page, the newest first.
    ///
    /// @param next the cursor of the following page; absent on the last one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExemplarPage(List<ExemplarAnswer> items, @Nullable String next) {}

    /// A sentence of a case, without what tells whose it is.
    ///
    /// @param category absent for an inquiry
    /// @param automatic what the desk had found by itself
    /// @param nearDuplicates what the classifier in force has learned and what says nearly the
    ///   same, the nearest first; of the same label it teaches little, of another one contradicts
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExemplarAnswer(
            UUID id,
            ExemplarStatus status,
            UUID complaintId,
            String text,
            String lang,
            Kind kind,
            @Nullable Category category,
            @Nullable String subCategory,
            AutomaticAnswer automatic,
            String correctedBy,
            Instant correctedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            List<DuplicateAnswer> nearDuplicates) {}

    /// What the desk had found by itself.
    ///
    /// @param classifier the version that found it; absent if it were the keyword rules
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AutomaticAnswer(
            Category category,
            @Nullable String subCategory,
            double confidence,
            @Nullable Integer classifier) {}

    /// A sentence that the classifier in force has learned.
    ///
    /// @param similarity from 0 to 1
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DuplicateAnswer(
            String exemplar,
            String text,
            Kind kind,
            @Nullable Category category,
            double similarity) {

        static DuplicateAnswer of(Resemblance resemblance) {
            return new DuplicateAnswer(
                    resemblance.exemplar().id(),
                    resemblance.exemplar().text(),
                    resemblance.exemplar().label().kind(),
                    resemblance.exemplar().label().category(),
                    Math.round(resemblance.similarity() * 1000) / 1000.0);
        }
    }

    static ExemplarAnswer of(ExemplarCandidate candidate, Classifier classifier) {
        return new ExemplarAnswer(
                candidate.id(),
                candidate.status(),
                candidate.complaintId(),
                candidate.text(),
                lang(candidate.language()),
                candidate.label().kind(),
                candidate.label().category(),
                candidate.subCategory(),
                new AutomaticAnswer(
                        candidate.automaticCategory(),
                        candidate.automaticSubCategory(),
                        candidate.automaticConfidence(),
                        candidate.automaticClassifier()),
                candidate.correctedBy(),
                candidate.correctedAt(),
                candidate.decidedBy(),
                candidate.decidedAt(),
                candidate.reason(),
                classifier.resembling(candidate.text(), SIMILARITY_MIN, DUPLICATES_MAX).stream()
                        .map(DuplicateAnswer::of)
                        .toList());
    }

    private static String lang(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
