package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.identity.Actor;
import dev.redress.desk.TeamRequests.EscalationRequest;
import dev.redress.desk.TeamRequests.StepRequest;
import dev.redress.desk.TeamRequests.TransferRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseRequest;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Passes a case on, raises it, and says which step was done.
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
public class TeamResource {

    private final Desk desk;
    private final Transfers transfers;
    private final Caller caller;

    TeamResource(Desk desk, Transfers transfers, Caller caller) {
        this.desk = desk;
        this.transfers = transfers;
        this.caller = caller;
    }

    @POST
    @Path("/transfer")
    @Operation(
            summary = "Passes the case on to a team, a person, or both",
            description =
                    "The first in contact stays the customer's contact and is told. The middle "
                            + "office then has 30 minutes to respond and two hours to dispatch.")
    @RolesAllowed({"trainee", "agent", "senior", "supervisor", "middle", "operations"})
    @APIResponse(
            responseCode = "202",
            description = "What a new agent wants waits for the tutor",
            content = @Content(schema = @Schema(implementation = TutoredAnswer.class)))
    public Uni<Response> transfer(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable TransferRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        return transfers
                .command(request, actor, Body.of(body))
                .chain(command -> desk.carryOut(request, body, command, actor));
    }

    @POST
    @Path("/escalation")
    @Operation(
            summary = "Raises the case by one level",
            description =
                    "By staff, by the customer, or by the app for the customer. "
                            + "Whoever works on it and the first in contact stay.")
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
    public Uni<Response> escalate(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable EscalationRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/steps")
    @Operation(
            summary = "Says that a step was done which nothing else says",
            description =
                    "For the stages VERIFY, APPROVE, CHANGE_DONE, "
                            + "CARRIER_CONTACT, CONNECT and COMPLETE of other kinds of cases.")
    public Uni<Response> finishStep(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable StepRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
