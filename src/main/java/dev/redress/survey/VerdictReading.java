package dev.redress.survey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.survey.Dimension;
import dev.redress.core.survey.ExtraQuestion;
import dev.redress.core.survey.Ratings;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.survey.QuestionnaireAnswer.Scale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a verdict of a request, or says all that is wrong with it.
final class VerdictReading {

    private static final int CONTACT_LENGTH_MAX = 100;

    private final List<FieldError> errors = new ArrayList<>();

    private VerdictReading() {}

    /// @param asked what the customer was asked
    static Verdict of(@Nullable SurveyRequest request, SurveyDefinition asked) {
        if (request == null) {
            throw InvalidInput.of("", "REQUIRED", "is needed");
        }
        return new VerdictReading().read(request, asked);
    }

    private Verdict read(SurveyRequest request, SurveyDefinition asked) {
        Map<Dimension, Integer> answers = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Integer answer = answer(request, dimension);
            if (answer != null) {
                answers.put(dimension, answer);
            }
        }
        Integer stars = number("stars", request.stars(), QuestionnaireAnswer.STARS);
        Map<String, Integer> extras = extras(request, asked);
        String comment = text("comment", request.comment(), QuestionnaireAnswer.COMMENT_LENGTH_MAX);
        String contact = text("contact", request.contact(), CONTACT_LENGTH_MAX);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Verdict(new Ratings(answers), stars, extras, comment, contact);
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

    private Map<String, Integer> extras(SurveyRequest request, SurveyDefinition asked) {
        Map<String, @Nullable JsonNode> given =
                Objects.requireNonNullElse(request.extras(), Map.of());
        Map<String, Integer> extras = new HashMap<>();
        Set<String> unknown = new HashSet<>(given.keySet());
        for (ExtraQuestion question : asked.extras()) {
            unknown.remove(question.name());
            Scale scale = new Scale(question.min(), question.max());
            Integer answer = number("extras." + question.name(), given.get(question.name()), scale);
            if (answer != null) {
                extras.put(question.name(), answer);
            }
        }
        if (!unknown.isEmpty()) {
            refuse("extras", "UNKNOWN_FIELD", "has answers to questions that were not asked");
        }
        return extras;
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

    private @Nullable String text(String name, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > max) {
            refuse(name, "TOO_LONG", "must be at most %d characters".formatted(max));
        }
        return text;
    }

    private void refuse(String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }
}
