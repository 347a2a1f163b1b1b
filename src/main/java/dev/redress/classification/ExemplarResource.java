package dev.redress.classification;

import dev.redress.classification.ExemplarAnswers.ExemplarAnswer;
import dev.redress.classification.ExemplarAnswers.ExemplarPage;
import dev.redress.classification.ExemplarParameters.Wanted;
import dev.redress.classification.LearningRequests.ExemplarApprovalRequest;
import dev.redress.core.classification.Classifier;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ExemplarCandidate;
import dev.redress.store.ExemplarStatus;
import dev.redress.store.ExemplarStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Sentences of cases that people classified, for the classifier to learn.
@Path("/exemplars")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Classification")
public class ExemplarResource {

    private final ExemplarStore exemplars;
    private final RulesInForce rules;
    private final Caller caller;
    private final DeskClock clock;

    ExemplarResource(ExemplarStore exemplars, RulesInForce rules, Caller caller, DeskClock clock) {
        this.exemplars = exemplars;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What people taught by correcting classifications, the newest first",
            description =
                    "The words of the customer without names, numbers, addresses and orders, with"
                            + " what a person said, what the desk had found, and what the classifier"
                            + " in force has learned that says nearly the same.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            schema = @Schema(implementation = ExemplarPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "Proposed",
                                            value = LearningExamples.EXEMPLARS)))
    public Uni<ExemplarPage> list(@BeanParam ExemplarParameters parameters) {
        Wanted wanted = parameters.valid();
        return classifier()
                .chain(classifier ->
                        exemplars
                                .list(wanted.status(), wanted.page())
                                .map(found -> page(found, wanted, classifier)));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"supervisor", "middle", "back", "compliance", "operations"})
    @Operation(
            summary = "Lets the classifier learn a sentence, or not",
            description =
                    "By another person than the one who corrected the case, and once. It is learned"
                            + " by the next training.")
    @APIResponse(
            responseCode = "200",
            description = "The decided exemplar",
            content = @Content(schema = @Schema(implementation = ExemplarAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It has been decided (`DECIDED_ALREADY`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<ExemplarAnswer> decide(
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "Approved",
                                                            value = LearningExamples.APPROVAL)))
                    @NotNull
                    @Valid
                    @Nullable ExemplarApprovalRequest body) {
        ExemplarApprovalRequest request = Objects.requireNonNull(body);
        String decider = caller.actor().name();
        return exemplars
                .find(id)
                .invoke(found -> requireDecidable(found, decider))
                .chain(() ->
                        exemplars.decide(
                                id,
                                Boolean.TRUE.equals(request.approved()),
                                decider,
                                Objects.requireNonNull(request.reason()),
                                clock.instant()))
                .invoke(decided -> {
                    if (!decided) {
                        throw new ProblemException(decidedAlready());
                    }
                })
                .chain(() -> classifier())
                .chain(classifier ->
                        exemplars.find(id).map(found -> ExemplarAnswers.of(found, classifier)));
    }

    private Uni<Classifier> classifier() {
        return rules.now().map(inForce -> inForce.termsAt(clock.instant()).classifier());
    }

    private static ExemplarPage page(
            List<ExemplarCandidate> found, Wanted wanted, Classifier classifier) {
        boolean isFull = found.size() == wanted.page().limit();
        return new ExemplarPage(
                found.stream().map(candidate -> ExemplarAnswers.of(candidate, classifier)).toList(),
                isFull ? found.getLast().id().toString() : null);
    }

    private static void requireDecidable(ExemplarCandidate found, String decider) {
        if (found.status() != ExemplarStatus.PROPOSED) {
            throw new ProblemException(decidedAlready());
        }
        if (found.correctedBy().equals(decider)) {
            throw new ProblemException(
                    Problem.forbidden("OWN_CORRECTION", "Another person must decide"));
        }
    }

    private static Problem decidedAlready() {
        return Problem.of(
                409, "DECIDED_ALREADY", "Not possible now", "The exemplar has been decided");
    }
}
