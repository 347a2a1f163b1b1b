package dev.redress.survey;

import static dev.redress.survey.Html.escaped;

import dev.redress.core.notice.Wording;
import dev.redress.platform.Languages;
import dev.redress.survey.QuestionnaireAnswer.Extra;
import dev.redress.survey.QuestionnaireAnswer.Question;
import dev.redress.survey.QuestionnaireAnswer.Scale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The page on which a survey is answered.
///
/// @param path of the survey, from the root of the desk on
/// @param language in which it is written
record SurveyPage(String path, String language, Wording wording) {

    private static final int ROW_MAX = 5;
    private static final Map<String, PageText> FLAWS =
            Map.of(
                    "REQUIRED", PageText.REQUIRED,
                    "TOO_LONG", PageText.TOO_LONG);

    String of(QuestionnaireAnswer asked, SurveyForm form) {
        String questions =
                asked.dimensions().stream()
                        .map(question -> question(question, asked.scale(), form))
                        .collect(Collectors.joining());
        String extras =
                asked.extras().stream()
                        .map(extra -> extra(extra, form))
                        .collect(Collectors.joining());
        String body =
                """
                <p><a href="%1$s?lang=%2$s" lang="%2$s">%3$s</a></p>
                <h1>%4$s</h1>
                <p>%5$s</p>
                %6$s
                <form method="post" action="%1$s/response?lang=%7$s">
                %8$s%9$s%10$s%11$s
                <button type="submit">%12$s</button>
                </form>
                <form method="post" action="%1$s/refusal?lang=%7$s">
                <p><button class="quiet" type="submit">%13$s</button></p>
                </form>
                """
                        .formatted(
                                escaped(path),
                                otherLanguage(),
                                text(PageText.OTHER_LANGUAGE),
                                text(PageText.TITLE),
                                text(PageText.INTRODUCTION),
                                form.errors().isEmpty()
                                        ? ""
                                        : "<p class=\"card bad\" role=\"alert\">%s</p>"
                                                .formatted(text(PageText.ERRORS)),
                                language,
                                questions,
                                stars(asked, form),
                                extras,
                                words(asked, form),
                                text(PageText.SEND),
                                text(PageText.REFUSE));
        return Html.page(language, wording.name(PageText.TITLE, language), body);
    }

    /// A page that only says something.
    String saying(PageText title, PageText more) {
        String body =
                "<div class=\"card\"><h1>%s</h1><p>%s</p></div>".formatted(text(title), text(more));
        return Html.page(language, wording.name(title, language), body);
    }

    private String question(Question question, Scale scale, SurveyForm form) {
        String none =
                question.optional()
                        ? wide(question.name(), "", text(PageText.NOT_APPLICABLE), form)
                        : "";
        String ends = ends(text(PageText.LOW), text(PageText.HIGH));
        return choice(
                question.name(),
                question.text(),
                row(question.name(), scale, "", form, !question.optional()) + ends + none,
                form);
    }

    private String stars(QuestionnaireAnswer asked, SurveyForm form) {
        return choice(
                "stars",
                wording.name(PageText.STARS, language),
                row("stars", asked.stars(), " ★", form, false)
                        + wide("stars", "", text(PageText.NO_ANSWER), form),
                form);
    }

    private String extra(Extra extra, SurveyForm form) {
        String name = "extras." + extra.name();
        StringBuilder answers = new StringBuilder();
        if (extra.options().isEmpty()) {
            answers.append(row(name, extra.scale(), "", form, false));
        }
        for (int i = 0; i < extra.options().size(); i++) {
            answers.append(
                    wide(name, String.valueOf(i + 1), escaped(extra.options().get(i)), form));
        }
        answers.append(wide(name, "", text(PageText.NO_ANSWER), form));
        return choice(name, extra.text(), answers.toString(), form);
    }

    private String words(QuestionnaireAnswer asked, SurveyForm form) {
        return """
        <div class="card"><label class="name" for="comment">%s</label>
        <p class="hint" id="comment-hint">%s</p>%s
        <textarea id="comment" name="comment" rows="4" maxlength="%d" aria-describedby="comment-hint">%s</textarea></div>
        <div class="card"><label class="name" for="contact">%s</label>
        <p class="hint" id="contact-hint">%s</p>%s
        <input class="text" id="contact" name="contact" maxlength="100" autocomplete="off" aria-describedby="contact-hint" value="%s"></div>
        """
                .formatted(
                        text(PageText.COMMENT),
                        text(PageText.COMMENT_HINT),
                        flaw("comment", form),
                        asked.commentLengthMax(),
                        escaped(form.values().getOrDefault("comment", "")),
                        text(PageText.CONTACT),
                        text(PageText.CONTACT_HINT),
                        flaw("contact", form),
                        escaped(form.values().getOrDefault("contact", "")));
    }

    private String choice(String name, String question, String answers, SurveyForm form) {
        boolean isFlawed = form.errors().containsKey(name);
        return "<fieldset%s><legend>%s</legend>%s%s</fieldset>%n"
                .formatted(
                        isFlawed ? " aria-describedby=\"%s-flaw\"".formatted(escaped(name)) : "",
                        escaped(question),
                        flaw(name, form),
                        answers);
    }

    private String row(String name, Scale scale, String unit, SurveyForm form, boolean isRequired) {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(number ->
                        answer(name, String.valueOf(number), number + unit, form, isRequired))
                .collect(
                        Collectors.joining(
                                "", "<div class=\"row c%d\">".formatted(columns(scale)), "</div>"));
    }

    /// One row or two that are as even as can be.
    private static int columns(Scale scale) {
        int numbers = scale.max() - scale.min() + 1;
        return numbers <= ROW_MAX ? numbers : (numbers + 1) / 2;
    }

    private String wide(String name, String value, String label, SurveyForm form) {
        return "<div class=\"wide\">%s</div>".formatted(answer(name, value, label, form, false));
    }

    private static String answer(
            String name, String value, String label, SurveyForm form, boolean isRequired) {
        boolean isChosen = value.equals(form.values().get(name));
        return "<label><input type=\"radio\" name=\"%s\" value=\"%s\"%s%s><span>%s</span></label>"
                .formatted(
                        escaped(name),
                        value,
                        isChosen ? " checked" : "",
                        isRequired ? " required" : "",
                        label);
    }

    private static String ends(String low, String high) {
        return "<p class=\"ends\"><span>%s</span><span>%s</span></p>".formatted(low, high);
    }

    private String flaw(String name, SurveyForm form) {
        String code = form.errors().get(name);
        return code == null
                ? ""
                : "<p class=\"bad\" id=\"%s-flaw\">%s</p>"
                        .formatted(
                                escaped(name),
                                text(FLAWS.getOrDefault(code, PageText.OUT_OF_RANGE)));
    }

    private String otherLanguage() {
        return language.equals(Languages.CHINESE) ? Languages.ENGLISH : Languages.CHINESE;
    }

    private String text(PageText text) {
        return escaped(wording.name(text, language));
    }
}
