package dev.redress.classification;

import dev.redress.classification.ClassifierAnswers.ClassifierAnswer;
import dev.redress.classification.ClassifierAnswers.ClassifiersAnswer;
import dev.redress.classification.LearningRequests.ActivationRequest;
import dev.redress.platform.Caller;
import dev.redress.platform.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/// The versions of the classifier: what each was learned from, how good it is, when it was in
/// force.
@Path("/classifiers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor", "admin"})
@Tag(name = "Classification")
public class ClassifierResource {

    private final ClassifierVersions versions;
    private final Caller caller;

    ClassifierResource(ClassifierVersions versions, Caller caller) {
        this.versions = versions;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "All versions of the classifier, the highest first",
            description = "Version 1 is the delivered one.")
    @APIResponse(
            responseCode = "200",
            description = "The versions, without their evaluations",
            content =
                    @Content(
                            schema = @Schema(implementation = ClassifiersAnswer.class),
                            examples =
                                    @ExampleObject(
                                            name = "Two versions",
                                            value = LearningExamples.CLASSIFIERS)))
    public Uni<ClassifiersAnswer> list() {
        return versions.all();
    }

    @GET
    @Path("/{version}")
    @Operation(
            summary = "A version of the classifier with its evaluation",
            description =
                    "`crossValidation` and `heldOut` hold the figures on sentences that were kept"
                            + " from the model: accuracy, macro-F1, calibration, coverage by"
                            + " confidence, by label, confusion, and the surest mistakes.")
    public Uni<ClassifierAnswer> find(@RestPath int version) {
        return versions.find(version);
    }

    @POST
    @Path("/{version}/activation")
    @RolesAllowed({"compliance", "operations"})
    @Operation(
            summary = "Puts a version in force",
            description =
                    "By another person than the one who trained it. Here at once, on every other"
                            + " node with its next look at the rules. An earlier version is put back in"
                            + " force in the same way.")
    @APIResponse(
            responseCode = "200",
            description = "The version in force",
            content = @Content(schema = @Schema(implementation = ClassifierAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Nobody measured it (`NOT_EVALUATED`), it is not good enough (`BELOW_THE_BAR`),"
                            + " the caller trained it (`OWN_TRAINING`), or it is in force"
                            + " (`UNCHANGED`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<ClassifierAnswer> activate(
            @RestPath int version,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "Better",
                                                            value = LearningExamples.ACTIVATION)))
                    @NotNull
                    @Valid
                    @Nullable ActivationRequest body) {
        String reason = Objects.requireNonNull(Objects.requireNonNull(body).reason());
        return versions.activate(version, caller.actor().name(), reason);
    }
}
