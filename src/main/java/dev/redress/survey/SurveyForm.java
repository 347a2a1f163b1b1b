package dev.redress.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.redress.core.survey.ExtraQuestion;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.platform.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody filled in on the page, and what is wrong with it.
///
/// @param values by the names of the fields, as they were sent
/// @param errors by the names of the fields: their codes
record SurveyForm(Map<String, String> values, Map<String, String> errors) {

    static final SurveyForm EMPTY = new SurveyForm(Map.of(), Map.of());

    private static final String NUMBER = "\\d{1,3}";

    SurveyForm {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    static SurveyForm of(Map<String, List<String>> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, all) -> {
            if (!all.isEmpty() && !all.getFirst().isBlank()) {
                values.put(name, all.getFirst());
            }
        });
        return new SurveyForm(values, Map.of());
    }

    SurveyForm with(List<FieldError> found) {
        Map<String, String> codes = new HashMap<>();
        found.forEach(error -> codes.putIfAbsent(error.field(), error.code()));
        return new SurveyForm(values, codes);
    }

    /// The same as a program would send it.
    SurveyRequest request(SurveyDefinition asked) {
        Map<String, @Nullable JsonNode> extras = new HashMap<>();
        for (ExtraQuestion question : asked.extras()) {
            extras.put(question.name(), number("extras." + question.name()));
        }
        return new SurveyRequest(
                number("attitude"),
                number("speed"),
                number("solving"),
                number("afterSales"),
                number("stars"),
                extras,
                values.get("comment"),
                values.get("contact"));
    }

    private @Nullable JsonNode number(String name) {
        String value = values.get(name);
        if (value == null) {
            return null;
        }
        return value.matches(NUMBER)
                ? IntNode.valueOf(Integer.parseInt(value))
                : TextNode.valueOf(value);
    }
}
