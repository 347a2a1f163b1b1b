package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.desk.CustomerRequests.ConfirmationRequest;
import dev.redress.desk.CustomerRequests.ProposalAnswerRequest;
import dev.redress.desk.CustomerRequests.WithdrawalRequest;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the customer does in a case: for themselves, or through the platform's own app.
@Path("/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"customer", "app"})
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Customer")
public class CustomerResource {

    private final Desk desk;
    private final Caller caller;

    CustomerResource(Desk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/proposal-answer")
    @Operation(summary = "Accepts or declines the proposal")
    public Uni<Response> answer(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ProposalAnswerRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/confirmation")
    @Operation(
            summary = "Says whether the result is satisfactory",
            description = "`satisfied: false` within the appeal window opens a review by experts.")
    public Uni<Response> confirm(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ConfirmationRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Takes the complaint back")
    public Uni<Response> withdraw(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable WithdrawalRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
