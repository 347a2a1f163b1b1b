package dev.redress.survey;

import dev.redress.platform.InvalidInput;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What the page of [SurveyResource] sends back: a form, without a script.
@Path("/surveys/{token}")
@Produces(MediaType.TEXT_HTML)
public class SurveyPageResource {

    private static final int INVALID = 422;

    private final OpenSurveys surveys;
    private final SurveyPages pages;

    SurveyPageResource(OpenSurveys surveys, SurveyPages pages) {
        this.surveys = surveys;
        this.pages = pages;
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
        SurveyPage page = pages.of(token, lang, headers, uri);
        SurveyForm form = SurveyForm.of(sent);
        return SurveyPages.closed(
                page,
                surveys.answer(token, asked -> VerdictReading.of(form.request(asked), asked))
                        .map(_ ->
                                SurveyPages.saying(
                                        201, page, PageText.THANKS, PageText.THANKS_MORE))
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
        SurveyPage page = pages.of(token, lang, headers, uri);
        return SurveyPages.closed(
                page,
                surveys.refuse(token)
                        .map(_ ->
                                SurveyPages.saying(
                                        200, page, PageText.REFUSED, PageText.REFUSED_MORE)));
    }

    /// The page once more, with what was filled in and what is wrong with it.
    private Uni<Response> again(String token, SurveyPage page, SurveyForm form, Throwable failure) {
        SurveyForm flawed = form.with(((InvalidInput) failure).errors());
        return surveys.find(token).map(found -> pages.asking(INVALID, page, found, flawed));
    }
}
