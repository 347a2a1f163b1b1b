package dev.redress.survey;

import dev.redress.core.notice.Wording;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Languages;
import dev.redress.platform.ProblemException;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The same as [SurveyResource], for people: a page that needs no script.
@Path("/surveys/{token}")
@Produces(MediaType.TEXT_HTML + ";qs=0.5")
public class SurveyPageResource {

    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final int INVALID = 422;

    private final OpenSurveys surveys;
    private final Wording wording;

    SurveyPageResource(OpenSurveys surveys, Wording wording) {
        this.surveys = surveys;
        this.wording = wording;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> page(
            @RestPath String token,
            @QueryParam("lang") @Nullable String lang,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        SurveyPage page = page(token, lang, headers, uri);
        return closed(
                page,
                surveys.look(token, request, headers)
                        .map(found -> asking(200, page, found, SurveyForm.EMPTY)));
    }

    @POST
    @PermitAll
    @Path("/response")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> answer(
            @RestPath String token,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            MultivaluedMap<String, String> sent) {
        SurveyPage page = page(token, lang, headers, uri);
        SurveyForm form = SurveyForm.of(sent);
        return closed(
                page,
                surveys.answer(token, asked -> VerdictReading.of(form.request(asked), asked))
                        .map(_ -> saying(201, page, PageText.THANKS, PageText.THANKS_MORE))
                        .onFailure(InvalidInput.class)
                        .recoverWithUni(failure -> again(token, page, form, failure)));
    }

    @POST
    @PermitAll
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> refuse(
            @RestPath String token,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        SurveyPage page = page(token, lang, headers, uri);
        return closed(
                page,
                surveys.refuse(token)
                        .map(_ -> saying(200, page, PageText.REFUSED, PageText.REFUSED_MORE)));
    }

    /// The page once more, with what was filled in and what is wrong with it.
    private Uni<Response> again(String token, SurveyPage page, SurveyForm form, Throwable failure) {
        SurveyForm flawed = form.with(((InvalidInput) failure).errors());
        return surveys.find(token).map(found -> asking(INVALID, page, found, flawed));
    }

    private Uni<Response> closed(SurveyPage page, Uni<Response> answer) {
        return answer.onFailure(ProblemException.class)
                .recoverWithItem(() -> saying(GONE, page, PageText.GONE, PageText.GONE_MORE))
                .onFailure(NotFound.class)
                .recoverWithItem(
                        () -> saying(NOT_FOUND, page, PageText.NOT_FOUND, PageText.NOT_FOUND_MORE));
    }

    private Response asking(
            int status, SurveyPage page, OpenSurveys.Opened found, SurveyForm form) {
        QuestionnaireAnswer asked = QuestionnaireAnswer.of(found.asked(), wording, page.language());
        return shown(status, page.of(asked, form));
    }

    private static Response saying(int status, SurveyPage page, PageText title, PageText more) {
        return shown(status, page.saying(title, more));
    }

    private static Response shown(int status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", Html.POLICY)
                .entity(html)
                .build();
    }

    private SurveyPage page(String token, @Nullable String lang, HttpHeaders headers, UriInfo uri) {
        String language =
                Languages.ENGLISH.equals(lang) || Languages.CHINESE.equals(lang)
                        ? lang
                        : Languages.wantedBy(headers);
        String path = uri.getBaseUriBuilder().path("surveys").path(token).build().getPath();
        return new SurveyPage(path, language, wording);
    }
}
