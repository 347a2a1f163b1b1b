package dev.redress.survey;

import dev.redress.core.notice.Wording;
import dev.redress.platform.Languages;
import dev.redress.platform.ProblemException;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers to whoever opens the link of a survey in a browser.
@ApplicationScoped
class SurveyPages {

    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final Set<String> OURS = Set.of(Languages.CHINESE, Languages.ENGLISH);

    private final Wording wording;

    SurveyPages(Wording wording) {
        this.wording = wording;
    }

    /// Whether a page is what the reader likes best, as browsers say. Programs that take anything
    /// get JSON.
    static boolean areWanted(HttpHeaders headers) {
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return !accepted.isEmpty()
                && !accepted.getFirst().isWildcardType()
                && accepted.getFirst().isCompatible(MediaType.TEXT_HTML_TYPE);
    }

    /// @param lang the language that the reader has chosen; that of the browser if it is none of
    ///   ours
    SurveyPage of(String token, @Nullable String lang, HttpHeaders headers, UriInfo uri) {
        String language = lang != null && OURS.contains(lang) ? lang : Languages.wantedBy(headers);
        String path = uri.getBaseUriBuilder().path("surveys").path(token).build().getPath();
        return new SurveyPage(path, language, wording);
    }

    Response asking(int status, SurveyPage page, OpenSurveys.Opened found, SurveyForm form) {
        QuestionnaireAnswer asked = QuestionnaireAnswer.of(found.asked(), wording, page.language());
        return shown(status, page.of(asked, form));
    }

    static Response saying(int status, SurveyPage page, PageText title, PageText more) {
        return shown(status, page.saying(title, more));
    }

    /// The answer, or a page that says why there is none.
    static Uni<Response> closed(SurveyPage page, Uni<Response> answer) {
        return answer.onFailure(ProblemException.class)
                .recoverWithItem(() -> saying(GONE, page, PageText.GONE, PageText.GONE_MORE))
                .onFailure(NotFound.class)
                .recoverWithItem(
                        () -> saying(NOT_FOUND, page, PageText.NOT_FOUND, PageText.NOT_FOUND_MORE));
    }

    private static Response shown(int status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", Html.POLICY)
                .entity(html)
                .build();
    }
}
