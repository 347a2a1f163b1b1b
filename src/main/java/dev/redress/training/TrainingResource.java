package dev.redress.training;

import dev.redress.platform.Caller;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.OperationRequest;
import dev.redress.platform.Problem;
import dev.redress.platform.Told;
import dev.redress.store.ClassifierVersion;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Trains the classifier; only the server can.
@Path("/operations/classifier-training/runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"back", "admin", "scheduler"})
@Tag(name = "Operations")
public class TrainingResource {

    private static final String TRAINED =
            """
            {"operation": "classifier-training", "at": "2026-03-02T03:00:00Z", "version": 2,
             "model": "7be02c6f1d55", "exemplars": 2148, "taught": 5, "missed": []}
            """;

    private final ClassifierTraining training;
    private final Caller caller;

    TrainingResource(ClassifierTraining training, Caller caller) {
        this.training = training;
        this.caller = caller;
    }

    /// What came out of a training.
    ///
    /// @param version of the classifier, in force only once somebody else activates it
    /// @param exemplars how many sentences it learned, of which people approved `taught`
    /// @param missed what of the bar it does not reach; such a version cannot be activated
    record TrainingReport(
            String operation,
            Instant at,
            int version,
            String model,
            int exemplars,
            int taught,
            List<String> missed)
            implements Told {

        @Override
        public TrainingReport said(UnaryOperator<String> words) {
            return new TrainingReport(
                    operation,
                    at,
                    version,
                    model,
                    exemplars,
                    taught,
                    missed.stream().map(words).toList());
        }

        static TrainingReport of(ClassifierVersion trained) {
            return new TrainingReport(
                    "classifier-training",
                    trained.trainedAt(),
                    trained.version(),
                    trained.model(),
                    trained.exemplars(),
                    trained.taught(),
                    trained.missed());
        }
    }

    @POST
    @Operation(
            summary = "Trains the classifier anew and measures it",
            description =
                    "From the delivered exemplars and those that people approved, by the keyword"
                            + " rules in force. Answers when it is done, which takes up to some"
                            + " minutes; the evaluation is at `/classifiers/{version}`. The functions"
                            + " cannot train.")
    @APIResponse(
            responseCode = "200",
            description = "The new version",
            content =
                    @Content(
                            schema = @Schema(implementation = TrainingReport.class),
                            examples = @ExampleObject(name = "Good enough", value = TRAINED)))
    @APIResponse(
            responseCode = "409",
            description = "The classifier is being trained already (`TRAINING_RUNS`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "A training is always whole and for real: neither `dryRun` nor `limit` can be asked"
                            + " for (`NOT_SUPPORTED`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<TrainingReport> train(@Nullable OperationRequest request) {
        requireWhole(request);
        return training.run(caller.actor().name()).map(TrainingReport::of);
    }

    private static void requireWhole(@Nullable OperationRequest request) {
        List<FieldError> errors = new ArrayList<>();
        if (request != null && Boolean.TRUE.equals(request.dryRun())) {
            errors.add(notSupported("dryRun"));
        }
        if (request != null && request.limit() != null) {
            errors.add(notSupported("limit"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static FieldError notSupported(String field) {
        return new FieldError(field, "NOT_SUPPORTED", "a training is always whole and for real");
    }
}
