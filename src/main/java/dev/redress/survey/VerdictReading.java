package dev.redress.survey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.survey.Dimension;
import dev.redress.core.survey.Ratings;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.survey.QuestionnaireAnswer.Scale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a verdict of a request, or says all that is wrong with it.
final class VerdictReading {

    private final List<FieldError> errors = new ArrayList<>();

    private VerdictReading() {}

    static Verdict of(@Nullable SurveyRequest request) {
        if (request == null) {
            throw InvalidInput.of("", "REQUIRED", "is needed");
        }
        return new VerdictReading().read(request);
    }

    private Verdict read(SurveyRequest request) {
        Map<Dimension, Integer> answers = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Integer answer = answer(request, dimension);
            if (answer != null) {
                answers.put(dimension, answer);
            }
        }
        Integer stars = number("stars", request.stars(), QuestionnaireAnswer.STARS);
        String comment = comment(request.comment());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Verdict(new Ratings(answers), stars, comment);
    }

    private @Nullable Integer answer(SurveyRequest request, Dimension dimension) {
        String name = SurveyRequest.nameOf(dimension);
        JsonNode value = request.answerTo(dimension);
        boolean isAbsent = value == null || value.isNull();
        if (isAbsent && !dimension.isOptional()) {
            refuse(name, "REQUIRED", "is needed");
        }
        return number(name, value, QuestionnaireAnswer.RATINGS);
    }

    private @Nullable Integer number(String name, @Nullable JsonNode value, Scale scale) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            refuse(name, "WRONG_TYPE", "must be a whole number");
        } else if (!value.canConvertToInt() || !scale.holds(value.intValue())) {
            refuse(
                    name,
                    "OUT_OF_RANGE",
                    "must be from %d to %d".formatted(scale.min(), scale.max()));
        }
        return value.intValue();
    }

    private @Nullable String comment(@Nullable String comment) {
        if (comment == null || comment.isBlank()) {
            return null;
        }
        int max = QuestionnaireAnswer.COMMENT_LENGTH_MAX;
        if (comment.codePointCount(0, comment.length()) > max) {
            refuse("comment", "TOO_LONG", "must be at most %d characters".formatted(max));
        }
        return comment;
    }

    private void refuse(String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }
}
