package dev.redress.survey;

import static dev.redress.survey.Html.escaped;

import dev.redress.survey.QuestionnaireAnswer.Scale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The fields of a survey, each with what was entered before and what is wrong with it.
///
/// @param text in the language of the page, escaped
record SurveyFields(SurveyForm form, Function<PageText, String> text) {

    private static final int ROW_MAX = 5;
    private static final Map<String, PageText> FLAWS =
            Map.of(
                    "REQUIRED", PageText.REQUIRED,
                    "TOO_LONG", PageText.TOO_LONG);

    String choice(String name, String question, String answers) {
        boolean isFlawed = form.errors().containsKey(name);
        return "<fieldset%s><legend>%s</legend>%s%s</fieldset>%n"
                .formatted(
                        isFlawed ? " aria-describedby=\"%s-flaw\"".formatted(escaped(name)) : "",
                        escaped(question),
                        flaw(name),
                        answers);
    }

    String row(String name, Scale scale, String unit, boolean isRequired) {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(number -> answer(name, String.valueOf(number), number + unit, isRequired))
                .collect(
                        Collectors.joining(
                                "", "<div class=\"row c%d\">".formatted(columns(scale)), "</div>"));
    }

    /// One row or two that are as even as can be.
    private static int columns(Scale scale) {
        int numbers = scale.max() - scale.min() + 1;
        return numbers <= ROW_MAX ? numbers : (numbers + 1) / 2;
    }

    String wide(String name, String value, String label) {
        return "<div class=\"wide\">%s</div>".formatted(answer(name, value, label, false));
    }

    private String answer(String name, String value, String label, boolean isRequired) {
        boolean isChosen = value.equals(form.values().get(name));
        return "<label><input type=\"radio\" name=\"%s\" value=\"%s\"%s%s><span>%s</span></label>"
                .formatted(
                        escaped(name),
                        value,
                        isChosen ? " checked" : "",
                        isRequired ? " required" : "",
                        label);
    }

    static String ends(String low, String high) {
        return "<p class=\"ends\"><span>%s</span><span>%s</span></p>".formatted(low, high);
    }

    String flaw(String name) {
        String code = form.errors().get(name);
        return code == null
                ? ""
                : "<p class=\"bad\" id=\"%s-flaw\">%s</p>"
                        .formatted(
                                escaped(name),
                                text.apply(FLAWS.getOrDefault(code, PageText.OUT_OF_RANGE)));
    }
}
