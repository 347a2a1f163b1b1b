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
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One reason. `type` says which members there are. Offsets are those of the text, in UTF-16 units.
@Schema(
        description = "One reason. `type` says which members there are.",
        oneOf = {
            ReasonAnswer.RuleReason.class,
            ReasonAnswer.WordingReason.class,
            ReasonAnswer.ExemplarReason.class,
            ReasonAnswer.DoubtReason.class
        })
@RegisterForReflection(
        targets = {
            ReasonAnswer.RuleReason.class,
            ReasonAnswer.WordingReason.class,
            ReasonAnswer.ExemplarReason.class,
            ReasonAnswer.DoubtReason.class
        })
public sealed interface ReasonAnswer {

    /// What the reason is.
    enum Type {
        RULE,
        WORDING,
        EXEMPLAR,
        DOUBT
    }

    /// A rule spoke.
    ///
    /// @param phrase as the rule spells it
    /// @param effect what a hit does, in words
    record RuleReason(
            Type type,
            String rule,
            String phrase,
            int start,
            int end,
            boolean negated,
            String effect)
            implements ReasonAnswer {}

    /// Words of the text speak for the answer.
    ///
    /// @param phrase as it stands in the text
    /// @param share of all that speaks for the answer and against the next, from 0 to 1
    record WordingReason(Type type, String phrase, int start, int end, double share)
            implements ReasonAnswer {}

    /// A sentence that the model has learned resembles the text.
    ///
    /// @param exemplar its id
    /// @param similarity from 0 to 1
    /// @param category absent for a question
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExemplarReason(
            Type type,
            String exemplar,
            String text,
            double similarity,
            Kind kind,
            @Nullable Category category)
            implements ReasonAnswer {}

    /// Why a person must classify.
    ///
    /// @param effect the same in words
    record DoubtReason(Type type, Abstention doubt, String effect) implements ReasonAnswer {}

    static ReasonAnswer of(Evidence evidence) {
        return switch (evidence) {
            case RuleHit(Reason reason) -> rule(reason);
            case Wording(String words, int start, int end, double share) ->
                    new WordingReason(Type.WORDING, words, start, end, share);
            case Resemblance(Exemplar exemplar, double similarity) ->
                    exemplar(exemplar, similarity);
            case Doubt(Abstention doubt) -> new DoubtReason(Type.DOUBT, doubt, doubt.words());
        };
    }

    private static ReasonAnswer rule(Reason reason) {
        return new RuleReason(
                Type.RULE,
                reason.rule(),
                reason.phrase(),
                reason.start(),
                reason.end(),
                reason.negated(),
                reason.effect());
    }

    private static ReasonAnswer exemplar(Exemplar exemplar, double similarity) {
        return new ExemplarReason(
                Type.EXEMPLAR,
                exemplar.id(),
                exemplar.text(),
                similarity,
                exemplar.label().kind(),
                exemplar.label().category());
    }
}
