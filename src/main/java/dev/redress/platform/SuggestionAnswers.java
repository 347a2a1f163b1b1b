package dev.redress.platform;

import dev.redress.core.classification.Alternative;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows what the classifier took a case for. See [CaseAnswers].
final class SuggestionAnswers {

    private SuggestionAnswers() {}

    /// @param mask hides in words what the reader may not know
    static @Nullable SuggestionAnswer suggestion(
            @Nullable Suggestion suggestion, Actor reader, UnaryOperator<String> mask) {
        if (suggestion == null || reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return null;
        }
        return new SuggestionAnswer(
                suggestion.kind(),
                suggestion.category(),
                suggestion.subCategory(),
                suggestion.confidence(),
                suggestion.abstention(),
                suggestion.adopted(),
                suggestion.reasons().stream().map(mask).toList(),
                suggestion.alternatives().stream().map(SuggestionAnswers::otherwise).toList(),
                suggestion.classifier(),
                suggestion.versions().model(),
                suggestion.versions().rules(),
                suggestion.at());
    }

    private static SuggestionAnswer.SuggestedOtherwise otherwise(Alternative alternative) {
        return new SuggestionAnswer.SuggestedOtherwise(
                alternative.label().kind(),
                alternative.label().category(),
                alternative.confidence(),
                alternative.whyNot());
    }
}
