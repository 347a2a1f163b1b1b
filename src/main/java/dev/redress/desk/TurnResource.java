package dev.redress.desk;

import dev.redress.core.complaint.TurnCommand;
import dev.redress.desk.TurnRequests.ConversionRequest;
import dev.redress.desk.TurnRequests.RejectionApprovalRequest;
import dev.redress.desk.TurnRequests.RejectionRequest;
import dev.redress.desk.TurnRequests.ReopeningRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CommandParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Takes a closed case up again, a case that is none off the desk, and an inquiry for a complaint.
@Path("/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security"
})
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Staff")
public class TurnResource {

    private static final String REOPENING =
            "{\"cause\": \"REMEDY_FAILED\", \"reason\": \"换来的商品同样损坏\"}";
    private static final String REJECTION =
            "{\"ground\": \"NOT_THE_PLATFORM\", \"explanation\": \"您反映的商品并非在本平台购买\"}";
    private static final String APPROVAL = "{\"approved\": true, \"reason\": \"已核对订单记录\"}";
    private static final String CONVERSION = "{\"reason\": \"客户明确要求投诉处理\"}";

    private final Desk desk;
    private final Caller caller;

    TurnResource(Desk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({
        "customer",
        "app",
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
            summary = "Takes a closed case up again",
            description =
                    "Because the remedy failed, or for new facts, within 30 days of the closure."
                            + " The case is INVESTIGATING again and has a"
                            + " new time for its result from now on; the result that it had stays in"
                            + " `course.reopenings`.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "failed", value = REOPENING)))
    public Uni<Response> reopen(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ReopeningRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/rejection")
    @Operation(
            summary = "Says that a case is none",
            description =
                    "Test data, abuse, or not the platform's matter. It takes effect once a"
                            + " supervisor has confirmed it; until then the case goes on.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "foreign", value = REJECTION)))
    public Uni<Response> reject(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable RejectionRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/rejection/approval")
    @RolesAllowed({"supervisor", "operations"})
    @Operation(
            summary = "Confirms that a case is none, or sends that back",
            description =
                    "Confirmed, the case is REJECTED, its clocks stop, and the customer is told the"
                            + " explanation. Nobody confirms what they said themselves.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "yes", value = APPROVAL)))
    public Uni<Response> approve(
            @BeanParam CommandParameters at,
            @NotNull @Valid @Nullable RejectionApprovalRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/conversion")
    @Operation(
            summary = "Opens a complaint for an inquiry or feedback that is one",
            description =
                    "The complaint is received now, and first spoken of when the inquiry was. The"
                            + " inquiry stays as it is; the last of its `links` is the complaint, in"
                            + " which its conversation is read.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "plain", value = CONVERSION)))
    public Uni<Response> convert(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ConversionRequest body) {
        return desk.carryOut(at.ofSeenVersion(), body, Body.of(body).toBearing(), caller.actor());
    }

    private Uni<Response> carryOut(
            CommandParameters at, @Nullable Object body, TurnCommand command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
