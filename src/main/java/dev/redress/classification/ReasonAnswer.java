package dev.redress.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Abstention;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Evidence;
import dev.redress.core.classification.Evidence.Doubt;
import dev.redress.core.classification.Evidence.Resemblance;
import dev.redress.core.classification.Evidence.RuleHit;
import dev.redress.core.classification.Evidence.Wording;
import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Reason;
import org.jspecify.annotations.Nullable;

/// One reason. `type` says which members there are.
///
/// @param phrase RULE: as the rule spells it; WORDING: as it stands in the text
/// @param start where it begins in the text, in UTF-16 units
/// @param end where it ends
/// @param share WORDING: of all that speaks for the answer and against the next, from 0 to 1
/// @param exemplar EXEMPLAR: the id of a sentence that the model has learned
/// @param similarity EXEMPLAR: from 0 to 1
/// @param doubt DOUBT: why a person must classify
/// @param effect RULE, DOUBT: in words
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReasonAnswer(
        Type type,
        @Nullable String rule,
        @Nullable String phrase,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Boolean negated,
        @Nullable Double share,
        @Nullable String exemplar,
        @Nullable String text,
        @Nullable Double similarity,
        @Nullable Kind kind,
        @Nullable Category category,
        @Nullable Abstention doubt,
        @Nullable String effect) {

    /// What the reason is.
    public enum Type {
        RULE,
        WORDING,
        EXEMPLAR,
        DOUBT
    }

    static ReasonAnswer of(Evidence evidence) {
        return switch (evidence) {
            case RuleHit(Reason reason) -> rule(reason);
            case Wording wording -> wording(wording);
            case Resemblance(Exemplar exemplar, double similarity) ->
                    exemplar(exemplar, similarity);
            case Doubt(Abstention abstention) -> doubt(abstention);
        };
    }

    private static ReasonAnswer rule(Reason reason) {
        return new ReasonAnswer(
                Type.RULE,
                reason.rule(),
                reason.phrase(),
                reason.start(),
                reason.end(),
                reason.negated(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reason.effect());
    }

    private static ReasonAnswer wording(Wording wording) {
        return new ReasonAnswer(
                Type.WORDING,
                null,
                wording.words(),
                wording.start(),
                wording.end(),
                null,
                wording.share(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ReasonAnswer exemplar(Exemplar exemplar, double similarity) {
        return new ReasonAnswer(
                Type.EXEMPLAR,
                null,
                null,
                null,
                null,
                null,
                null,
                exemplar.id(),
                exemplar.text(),
                similarity,
                exemplar.label().kind(),
                exemplar.label().category(),
                null,
                null);
    }

    private static ReasonAnswer doubt(Abstention abstention) {
        return new ReasonAnswer(
                Type.DOUBT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                abstention,
                abstention.words());
    }
}
