package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Abstention;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the classifier took the case for, whether the case was classified so, and by which version.
///
/// @param abstention why a person must classify, absent if it was sure
/// @param adopted whether the case was classified so without a person
/// @param reasons in words, the most telling first; not for the back office
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestionAnswer(
        Kind kind,
        Category category,
        @Nullable String subCategory,
        double confidence,
        @Nullable Abstention abstention,
        boolean adopted,
        List<String> reasons,
        List<SuggestedOtherwise> alternatives,
        int classifier,
        String model,
        String rulesVersion,
        Instant at) {

    /// What else the classifier thought of.
    ///
    /// @param category absent for an inquiry
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestedOtherwise(
            Kind kind, @Nullable Category category, double confidence, String whyNot) {}
}
