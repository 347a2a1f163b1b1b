package dev.redress.survey;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Wording;
import dev.redress.platform.Caller;
import dev.redress.platform.Languages;
import io.quarkus.security.ForbiddenException;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Whoever holds the link of an invitation answers it, once.
@Path("/surveys/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyResource {

    private static final int OK = 200;

    private final OpenSurveys surveys;
    private final SurveyPages pages;
    private final Wording wording;
    private final Caller caller;

    SurveyResource(OpenSurveys surveys, SurveyPages pages, Wording wording, Caller caller) {
        this.surveys = surveys;
        this.pages = pages;
        this.wording = wording;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            summary = "The questions of a survey",
            description =
                    "Those that were in force when the invitation was sent. To look at them is no"
                            + " answer. A browser gets a page to answer on, in Chinese or English,"
                            + " which needs no script. 404: there is no such link; 410: it was used,"
                            + " or its time is over")
    @APIResponse(
            responseCode = "200",
            description = "The questions",
            content = @Content(schema = @Schema(implementation = QuestionnaireAnswer.class)))
    public Uni<Response> questions(
            @RestPath String token,
            @QueryParam("lang")
                    @Parameter(description = "The language of the page, `zh-CN` or `en`")
                    @Nullable String lang,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Uni<OpenSurveys.Opened> opened = surveys.look(token, request, headers);
        if (!SurveyPages.areWanted(headers)) {
            String language = Languages.wantedBy(headers);
            return opened.map(found -> QuestionnaireAnswer.of(found.asked(), wording, language))
                    .map(asked -> Response.ok(asked, MediaType.APPLICATION_JSON_TYPE).build());
        }
        SurveyPage page = pages.of(token, lang, headers, uri);
        return SurveyPages.closed(
                page, opened.map(found -> pages.asking(OK, page, found, SurveyForm.EMPTY)));
    }

    @POST
    @PermitAll
    @Path("/response")
    @ResponseStatus(201)
    @Operation(
            summary = "Answers a survey",
            description =
                    "Counts once, and nobody can lead it back to the customer: it waits sealed until"
                            + " others wait beside it, and is counted with them. Who leaves a"
                            + " `contact` is called within 24 hours, by somebody who does not know"
                            + " what they answered. After an invalid answer the link can be used"
                            + " again. 403: staff, who are signed in, rate nobody. 404: there is no"
                            + " such link; 410: it was used, or its time is over")
    public Uni<SurveyReceipt> answer(@RestPath String token, @Nullable SurveyRequest request) {
        requireNoStaff();
        return surveys.answer(token, asked -> VerdictReading.of(request, asked));
    }

    @POST
    @PermitAll
    @Path("/refusal")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(204)
    @Operation(
            summary = "Asks not to be invited any more",
            description =
                    "Ends the survey; no further one is sent to the same customer. 404: there is no"
                            + " such link; 410: it was used, or its time is over")
    public Uni<Void> refuse(@RestPath String token) {
        return surveys.refuse(token);
    }

    private void requireNoStaff() {
        if (caller.actor().roles().stream().anyMatch(Role::isOfStaff)) {
            throw new ForbiddenException();
        }
    }
}
