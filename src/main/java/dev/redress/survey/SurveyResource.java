package dev.redress.survey;

import dev.redress.core.notice.Wording;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import dev.redress.platform.LinkToken;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.store.SurveyStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    private final SurveyStore surveys;
    private final SurveyAnswers answers;
    private final RulesInForce rules;
    private final Wording wording;
    private final DeskClock clock;

    SurveyResource(
            SurveyStore surveys,
            SurveyAnswers answers,
            RulesInForce rules,
            Wording wording,
            DeskClock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.rules = rules;
        this.wording = wording;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The questions of a survey",
            description = "404: there is no such link; 410: it was used, or its time is over")
    public Uni<QuestionnaireAnswer> questions(
            @RestPath String token, @Context HttpHeaders headers) {
        String hash = new LinkToken(token).hash();
        Instant now = clock.instant();
        String language = Languages.wantedBy(headers);
        return requireOpen(hash, now)
                .chain(() -> surveys.markOpened(hash, now))
                .chain(rules::now)
                .map(inForce -> QuestionnaireAnswer.of(inForce.surveyAt(now), wording, language));
    }

    @POST
    @PermitAll
    @Path("/response")
    @ResponseStatus(201)
    @Operation(
            summary = "Answers a survey",
            description =
                    "Counts once, and nobody can lead it back to the customer. After an invalid"
                            + " answer the link can be used again. 404: there is no such link;"
                            + " 410: it was used, or its time is over")
    public Uni<SurveyReceipt> answer(@RestPath String token, @Nullable SurveyRequest request) {
        String hash = new LinkToken(token).hash();
        Instant now = clock.instant();
        return requireOpen(hash, now)
                .map(_ -> VerdictReading.of(request))
                .chain(verdict -> answers.keep(hash, verdict, now))
                .onItem()
                .ifNull()
                .failWith(SurveyResource::gone);
    }

    /// Fails for a link that was never sent, and for one that is spent.
    private Uni<Void> requireOpen(String hash, Instant now) {
        return surveys.findByToken(hash)
                .invoke(found -> {
                    if (!found.isOpenAt(now)) {
                        throw gone();
                    }
                })
                .replaceWithVoid();
    }

    private static ProblemException gone() {
        return new ProblemException(
                Problem.of(
                        410,
                        "SURVEY_GONE",
                        "Gone",
                        "The survey has been answered, or its time is over"));
    }
}
