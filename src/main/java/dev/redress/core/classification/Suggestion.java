package dev.redress.core.classification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What rules and model together took a case for that no rule could classify, and who is to decide.
///
/// @param classifier the version that was in force
/// @param generation grows whenever the case may be answered otherwise; see `Rules`
/// @param subCategory one that the grade book knows in the category
/// @param confidence from 0 to 1
/// @param abstention why a person must classify, absent if none must
/// @param adopted whether the case was classified so, without a person
/// @param reasons in words, the most telling first
/// @param versions of all that it was formed by
public record Suggestion(
        int classifier,
        long generation,
        Kind kind,
        Category category,
        @Nullable String subCategory,
        double confidence,
        @Nullable Abstention abstention,
        boolean adopted,
        List<String> reasons,
        List<Alternative> alternatives,
        Versions versions,
        Instant at) {

    public Suggestion {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }

    /// Adopts what is sure. What is taken for a question never is: whether somebody complains is
    /// not for the model to deny.
    public static Suggestion of(Opinion opinion, Taught by, long generation, Instant at) {
        return new Suggestion(
                by.version(),
                generation,
                opinion.kind(),
                opinion.category(),
                opinion.subCategory(),
                opinion.confidence(),
                opinion.abstention(),
                !opinion.abstained() && opinion.kind() == Kind.COMPLAINT,
                opinion.evidence().stream().map(Suggestion::words).toList(),
                opinion.alternatives(),
                opinion.versions(),
                at);
    }

    /// The same without a second level that nobody grades.
    public Suggestion withoutSubCategory() {
        return new Suggestion(
                classifier,
                generation,
                kind,
                category,
                null,
                confidence,
                abstention,
                adopted,
                reasons,
                alternatives,
                versions,
                at);
    }

    private static String words(Evidence evidence) {
        return switch (evidence) {
            case Evidence.RuleHit(Reason reason) ->
                    "Rule %s found “%s”".formatted(reason.rule(), reason.phrase());
            case Evidence.Wording wording ->
                    "“%s” speaks for it (%d %%)"
                            .formatted(wording.words(), Math.round(wording.share() * 100));
            case Evidence.Resemblance(Exemplar exemplar, double similarity) ->
                    "Resembles “%s” (%s, %d %%)"
                            .formatted(
                                    exemplar.text(),
                                    exemplar.label(),
                                    Math.round(similarity * 100));
            case Evidence.Doubt(Abstention abstention) -> abstention.words();
        };
    }
}
