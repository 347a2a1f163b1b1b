package dev.redress.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.notice.Wording;
import dev.redress.core.survey.Dimension;
import dev.redress.core.survey.ExtraQuestion;
import dev.redress.core.survey.Ratings;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.Weighting;
import dev.redress.platform.Languages;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// The questions of a survey.
///
/// @param version of the questions and weights
/// @param scale of the dimensions
/// @param stars the scale of the overall stars, which may be left out
/// @param extras further questions, which may be left out
/// @param commentLengthMax of the free text in characters, which may be left out
@RegisterForReflection(
        targets = {
            QuestionnaireAnswer.class,
            QuestionnaireAnswer.Question.class,
            QuestionnaireAnswer.Extra.class,
            QuestionnaireAnswer.Scale.class
        })
public record QuestionnaireAnswer(
        int version,
        List<Question> dimensions,
        Scale scale,
        Scale stars,
        List<Extra> extras,
        int commentLengthMax) {

    static final Scale RATINGS = new Scale(Ratings.MIN, Ratings.MAX);
    static final Scale STARS = new Scale(1, 5);
    static final int COMMENT_LENGTH_MAX = 1_000;

    /// One dimension.
    ///
    /// @param name of the member that holds the answer
    /// @param weight in percent
    /// @param optional whether the answer may be left out
    /// @param text the question in the language of the reader
    public record Question(String name, int weight, boolean optional, String text) {}

    /// A further question.
    ///
    /// @param name of the member of `extras` that holds the answer
    /// @param options what the numbers of the scale stand for, if it is a choice
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Extra(
            String name, ExtraQuestion.Form form, Scale scale, String text, List<String> options) {}

    /// Whole numbers, both ends included.
    public record Scale(int min, int max) {

        boolean holds(int number) {
            return number >= min && number <= max;
        }
    }

    static QuestionnaireAnswer of(SurveyDefinition definition, Wording wording, String language) {
        return new QuestionnaireAnswer(
                definition.version(),
                definition.weightings().stream()
                        .map(weighting -> question(weighting, wording, language))
                        .toList(),
                RATINGS,
                STARS,
                definition.extras().stream().map(extra -> extra(extra, language)).toList(),
                COMMENT_LENGTH_MAX);
    }

    private static Question question(Weighting weighting, Wording wording, String language) {
        Dimension dimension = weighting.dimension();
        return new Question(
                SurveyRequest.nameOf(dimension),
                weighting.weight(),
                dimension.isOptional(),
                wording.name(dimension, language));
    }

    private static Extra extra(ExtraQuestion question, String language) {
        boolean isChinese = language.equals(Languages.CHINESE);
        return new Extra(
                question.name(),
                question.form(),
                new Scale(question.min(), question.max()),
                isChinese ? question.chinese() : question.english(),
                question.options().stream()
                        .map(option -> isChinese ? option.chinese() : option.english())
                        .toList());
    }
}
