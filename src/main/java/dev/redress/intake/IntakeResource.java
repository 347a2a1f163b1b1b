package dev.redress.intake;

import dev.redress.core.classification.Reason;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Filing;
import dev.redress.core.identity.Actor;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CustomerAnswer;
import dev.redress.platform.DeadlineAnswer;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Idempotency;
import dev.redress.platform.IfMatch;
import dev.redress.platform.Languages;
import dev.redress.platform.Problem;
import dev.redress.platform.ProposalAnswer;
import dev.redress.platform.RequestKey;
import dev.redress.platform.RiskReportAnswer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The door for single complaints.
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
// The answers are written by hand, to be kept byte for byte.
@RegisterForReflection(
        targets = {
            CaseAnswer.class,
            CustomerAnswer.class,
            ProposalAnswer.class,
            CaseAnswer.ThirdPartyAnswer.class,
            RiskReportAnswer.class,
            DeadlineAnswer.class,
            DeadlineAnswer.TargetAnswer.class,
            Reason.class
        })
public class IntakeResource {

    private final OwnOrders orders;
    private final ComplaintIntake intake;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DeskClock clock;
    private final Validator validator;

    IntakeResource(
            OwnOrders orders,
            ComplaintIntake intake,
            Idempotency idempotency,
            Caller caller,
            DeskClock clock,
            Validator validator) {
        this.orders = orders;
        this.intake = intake;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
        this.validator = validator;
    }

    @POST
    @RolesAllowed({
        "customer",
        "app",
        "bot",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "expert",
        "compliance",
        "operations",
        "security"
    })
    @Operation(
            summary = "Submits a complaint",
            description =
                    "Answers when it is stored, with its number, classification and deadlines. "
                            + "Customers submit in their own name only and send no `receivedAt`; "
                            + "for others it may lie up to 60 seconds ahead of the desk's clock and "
                            + "then counts as now. Times are kept in microseconds. `evidence` is what "
                            + "`POST /complaints/{id}/evidence` takes, at most 20 pieces, and is "
                            + "stored with the case or not at all. An order that "
                            + "is known to be another customer's is refused.")
    @APIResponse(
            responseCode = "201",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The first answer to this Idempotency-Key, once more",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "Invalid, or the key was used for another request",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Too many complaints are waiting; nothing was stored",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<Response> submit(
            @Parameter(description = "Makes a repetition harmless", example = "7f0c2a9e-0001")
                    @HeaderParam(Idempotency.HEADER)
                    @Nullable String key,
            @Context HttpHeaders headers,
            @Nullable ComplaintRequest request) {
        Actor actor = caller.actor();
        Instant now = clock.instant();
        Filing filing =
                SubmissionForm.read(request, actor, Languages.wantedBy(headers), now, validator);
        RequestKey requestKey = idempotency.keyOf(actor, "complaints", key, request);
        return orders.check(filing.submission())
                .chain(() -> intake.receive(filing, actor, requestKey, now))
                .chain(this::answer);
    }

    private Uni<Response> answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Opened(var complaint, var json) ->
                    Uni.createFrom().item(created(complaint, json));
            case Receipt.Repeated(var key) -> idempotency.replay(key);
        };
    }

    private static Response created(Complaint complaint, String json) {
        return Response.created(URI.create("complaints/" + complaint.id()))
                .header(HttpHeaders.ETAG, IfMatch.tag(complaint.version()))
                .entity(json)
                .build();
    }
}
