package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.desk.WaitRequests.EvidenceRequest;
import dev.redress.desk.WaitRequests.ThirdPartyWaitRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.DeskClock;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Waiting for somebody outside the desk.
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
public class WaitResource {

    private final Desk desk;
    private final Caller caller;
    private final DeskClock clock;

    WaitResource(Desk desk, Caller caller, DeskClock clock) {
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/evidence-requests")
    @Operation(
            summary = "Asks the customer for evidence",
            description =
                    "The customer is told what, until when, and that the case is "
                            + "handled first afterwards, and is reminded before the time is over. "
                            + "The first two requests of a case let its pausable promises stand "
                            + "still; without evidence the case goes on when the time is over.")
    @RolesAllowed({
        "trainee",
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
            responseCode = "202",
            description = "What a new agent wants waits for the tutor",
            content = @Content(schema = @Schema(implementation = TutoredAnswer.class)))
    public Uni<Response> requestEvidence(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable EvidenceRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/third-party-wait")
    @Operation(
            summary = "Waits for somebody else's answer",
            description =
                    "No promise stands still. The answer is an entry of the "
                            + "`investigation`; without one the case goes on after `expectedAt`.")
    public Uni<Response> awaitThirdParty(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ThirdPartyWaitRequest body) {
        return carryOut(at, body, Body.of(body).toCommand(clock.instant()));
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
