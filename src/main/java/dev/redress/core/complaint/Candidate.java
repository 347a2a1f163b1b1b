package dev.redress.core.complaint;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Label;
import dev.redress.core.classification.Language;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.privacy.Redaction;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the classifier may learn from a person's word about a case.
///
/// @param text without what tells whose case it is
/// @param automaticCategory what the desk had found by itself
/// @param automaticClassifier the version of the classifier that had found it; absent if it were
///   the keyword rules
public record Candidate(
        UUID complaintId,
        String text,
        Language language,
        Label label,
        @Nullable String subCategory,
        Category automaticCategory,
        @Nullable String automaticSubCategory,
        double automaticConfidence,
        @Nullable Integer automaticClassifier,
        String correctedBy,
        Instant correctedAt) {

    /// What a change of a case teaches; empty if nobody said what the case is about.
    public static Optional<Candidate> of(Complaint before, Complaint after) {
        Correction correction = after.dossier().correction();
        return correction == null || correction.equals(before.dossier().correction())
                ? Optional.empty()
                : Optional.of(of(after, correction));
    }

    private static Candidate of(Complaint complaint, Correction correction) {
        Submission submission = complaint.submission();
        Found found = Found.of(complaint.dossier().suggestion(), correction);
        return new Candidate(
                complaint.id(),
                Redaction.of(submission.content(), known(submission)),
                languageOf(submission.content()),
                submission.kind() == Kind.INQUIRY
                        ? Label.INQUIRY
                        : Label.of(complaint.assessment().category()),
                complaint.assessment().subCategory(),
                found.category(),
                found.subCategory(),
                found.confidence(),
                found.classifier(),
                correction.by(),
                correction.at());
    }

    /// What the desk had found by itself: the classifier's word where it was asked.
    private record Found(
            Category category,
            @Nullable String subCategory,
            double confidence,
            @Nullable Integer classifier) {

        static Found of(@Nullable Suggestion suggestion, Correction correction) {
            return suggestion == null
                    ? new Found(
                            correction.category(),
                            correction.subCategory(),
                            correction.confidence(),
                            null)
                    : new Found(
                            suggestion.category(),
                            suggestion.subCategory(),
                            suggestion.confidence(),
                            suggestion.classifier());
        }
    }

    private static List<String> known(Submission submission) {
        Customer customer = submission.customer();
        References references = submission.references();
        return Stream.of(
                        customer.id(),
                        customer.name(),
                        customer.phone(),
                        customer.email(),
                        references.orderNo(),
                        references.shipmentNo(),
                        references.batchNo(),
                        references.productId(),
                        references.merchantId())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Language languageOf(String text) {
        boolean hasHan =
                text.codePoints()
                        .anyMatch(
                                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return hasHan ? Language.ZH : Language.EN;
    }
}
