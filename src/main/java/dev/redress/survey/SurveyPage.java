package dev.redress.survey;

import static dev.redress.survey.Html.escaped;

import dev.redress.core.notice.Wording;
import dev.redress.platform.Languages;
import dev.redress.survey.QuestionnaireAnswer.Extra;
import dev.redress.survey.QuestionnaireAnswer.Question;
import dev.redress.survey.QuestionnaireAnswer.Scale;
import java.util.stream.Collectors;

/// The page on which a survey is answered.
///
/// @param path of the survey, from the root of the desk on
/// @param language in which it is written
record SurveyPage(String path, String language, Wording wording) {

    String of(QuestionnaireAnswer asked, SurveyForm form) {
        SurveyFields fields = new SurveyFields(form, this::text);
        String questions =
                asked.dimensions().stream()
                        .map(question -> question(question, asked.scale(), fields))
                        .collect(Collectors.joining());
        String extras =
                asked.extras().stream()
                        .map(extra -> extra(extra, fields))
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
                                stars(asked, fields),
                                extras,
                                words(asked, fields),
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

    private String question(Question question, Scale scale, SurveyFields fields) {
        String none =
                question.optional()
                        ? fields.wide(question.name(), "", text(PageText.NOT_APPLICABLE))
                        : "";
        String ends = SurveyFields.ends(text(PageText.LOW), text(PageText.HIGH));
        return fields.choice(
                question.name(),
                question.text(),
                fields.row(question.name(), scale, "", !question.optional()) + ends + none);
    }

    private String stars(QuestionnaireAnswer asked, SurveyFields fields) {
        return fields.choice(
                "stars",
                wording.name(PageText.STARS, language),
                fields.row("stars", asked.stars(), " ★", false)
                        + fields.wide("stars", "", text(PageText.NO_ANSWER)));
    }

    private String extra(Extra extra, SurveyFields fields) {
        String name = "extras." + extra.name();
        StringBuilder answers = new StringBuilder();
        if (extra.options().isEmpty()) {
            answers.append(fields.row(name, extra.scale(), "", false));
        }
        for (int i = 0; i < extra.options().size(); i++) {
            answers.append(
                    fields.wide(name, String.valueOf(i + 1), escaped(extra.options().get(i))));
        }
        answers.append(fields.wide(name, "", text(PageText.NO_ANSWER)));
        return fields.choice(name, extra.text(), answers.toString());
    }

    private String words(QuestionnaireAnswer asked, SurveyFields fields) {
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
                        fields.flaw("comment"),
                        asked.commentLengthMax(),
                        escaped(fields.form().values().getOrDefault("comment", "")),
                        text(PageText.CONTACT),
                        text(PageText.CONTACT_HINT),
                        fields.flaw("contact"),
                        escaped(fields.form().values().getOrDefault("contact", "")));
    }

    private String otherLanguage() {
        return language.equals(Languages.CHINESE) ? Languages.ENGLISH : Languages.CHINESE;
    }

    private String text(PageText text) {
        return escaped(wording.name(text, language));
    }
}
