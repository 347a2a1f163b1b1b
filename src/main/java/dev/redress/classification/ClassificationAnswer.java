package dev.redress.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Abstention;
import dev.redress.core.classification.Alternative;
import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Opinion;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.classification.Versions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a text is taken for, and why.
///
/// @param kind COMPLAINT or INQUIRY; praise and suggestions are inquiries
/// @param category the best, however unsure; of an inquiry the one that it is about; OTHER without
///   any evidence for one
/// @param severity by the rules alone, as is the risk
/// @param signals what else the rules noticed, such as `legal`
/// @param confidence from 0 to 1: how often such an answer is right; of an inquiry, that it is one
/// @param abstained whether a person would have to classify
/// @param abstention why, if so
/// @param reasons at least one, the rules first
/// @param alternatives what else it might be, the most likely first
public record ClassificationAnswer(
        Kind kind,
        Category category,
        @Nullable String subCategory,
        Severity severity,
        Risk risk,
        List<String> signals,
        double confidence,
        boolean abstained,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Abstention abstention,
        List<ReasonAnswer> reasons,
        List<AlternativeAnswer> alternatives,
        Versions versions) {

    /// Another answer and why it was not given.
    ///
    /// @param category absent for an inquiry
    /// @param confidence from 0 to 1; those of all answers add up to at most 1
    public record AlternativeAnswer(
            Kind kind,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Category category,
            double confidence,
            String whyNot) {

        static AlternativeAnswer of(Alternative alternative) {
            return new AlternativeAnswer(
                    alternative.label().kind(),
                    alternative.label().category(),
                    alternative.confidence(),
                    alternative.whyNot());
        }
    }

    /// @param graded what the rules alone say, of which severity and risk are told
    static ClassificationAnswer of(Opinion opinion, Assessment graded) {
        return new ClassificationAnswer(
                opinion.kind(),
                opinion.category(),
                opinion.subCategory(),
                graded.severity(),
                graded.risk(),
                graded.signals(),
                opinion.confidence(),
                opinion.abstained(),
                opinion.abstention(),
                opinion.evidence().stream().map(ReasonAnswer::of).toList(),
                opinion.alternatives().stream().map(AlternativeAnswer::of).toList(),
                opinion.versions());
    }
}
