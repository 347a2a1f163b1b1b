package dev.redress.policy;

import dev.redress.platform.Caller;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.policy.PolicyRequests.EvaluationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Measures a draft of the keyword rules, without which it cannot be approved.
@Path("/policies/{name}/evaluation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations"})
@Tag(name = "Policies")
public class EvaluationResource {

    private static final String ANSWER =
            """
            {"name": "keywords", "version": 2, "evaluatedBy": "middle1",
             "evaluatedAt": "2026-03-02T03:00:00Z", "keywords": 1, "classifier": 1,
             "exemplars": 3135, "learned": 3130,
             "bar": {"version": "1", "macroF1": 0.7, "accepted": 0.85, "acceptedAt70": 0.9,
              "p99Micros": 1000},
             "ruleBar": {"version": "1", "accepted": 0.85},
             "trial": {
              "together": {"texts": 3135, "strict": 0.997, "accepted": 0.997, "macroF1": 0.898,
               "at70": {"confidenceMin": 0.917, "covered": 0.7, "accepted": 1.0},
               "thresholds": [{"confidenceMin": 0.5, "covered": 0.997, "accepted": 0.999}],
               "calibrationError": 0.079, "calibrationErrorAccepted": 0.079,
               "labels": [{"label": "PRODUCT", "texts": 531, "precision": 1.0, "recall": 1.0,
                "f1": 1.0}],
               "confusion": {"PRODUCT": {"PRODUCT": 531}}},
              "rules": {"texts": 2338, "decided": 0.388, "accepted": 0.912},
              "rulesInForce": {"texts": 2338, "decided": 0.387, "accepted": 0.912},
              "changes": {"count": 1, "examples": [{"id": "own-zh-0001", "text": "杯子里有蟑螂",
               "expected": "PRODUCT", "before": "OTHER", "after": "PRODUCT"}]},
              "missed": []}}\
            """;

    private final Policies policies;
    private final Caller caller;

    EvaluationResource(Policies policies, Caller caller) {
        this.policies = policies;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Measures a draft of `keywords`",
            description =
                    "Asks rules and model in force together, and the rules by themselves, about all"
                            + " sentences that the model has learned and those that people approved"
                            + " since. Keeps the figures with the draft, in place of earlier ones."
                            + " Takes some seconds. Of sentences that it has learned the model"
                            + " flatters (`together`); the rules (`rules`) have learned none.")
    @APIResponse(
            responseCode = "200",
            description = "The figures; with anything in `missed` the draft cannot be approved",
            content =
                    @Content(
                            schema = @Schema(implementation = EvaluationAnswer.class),
                            examples = @ExampleObject(name = "Good enough", value = ANSWER)))
    @APIResponse(
            responseCode = "409",
            description = "The version is no draft any more (`NOT_A_DRAFT`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<EvaluationAnswer> evaluate(
            @RestPath String name,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "A draft",
                                                            value = "{\"version\": 2}")))
                    @NotNull
                    @Valid
                    @Nullable EvaluationRequest body) {
        if (PolicyName.of(name) != PolicyName.KEYWORDS) {
            throw new ProblemException(Problem.notFound("Only keywords can be evaluated"));
        }
        int version = Objects.requireNonNull(Objects.requireNonNull(body).version());
        return policies.evaluate(version, caller.actor().name());
    }
}
