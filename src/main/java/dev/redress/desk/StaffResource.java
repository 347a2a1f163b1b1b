package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.desk.StaffRequests.ApprovalRequest;
import dev.redress.desk.StaffRequests.ClosureRequest;
import dev.redress.desk.StaffRequests.DecisionRequest;
import dev.redress.desk.StaffRequests.InvestigationRequest;
import dev.redress.desk.StaffRequests.ProposalRequest;
import dev.redress.desk.StaffRequests.ResolutionRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.Certification;
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

/// What the staff does in a case. How far each reaches is for the life cycle to say.
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
public class StaffResource {

    private final Desk desk;
    private final Certification certification;
    private final Caller caller;

    StaffResource(Desk desk, Certification certification, Caller caller) {
        this.desk = desk;
        this.certification = certification;
        this.caller = caller;
    }

    @POST
    @Path("/investigation")
    @Operation(summary = "Begins the investigation, or adds to it")
    public Uni<Response> investigate(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable InvestigationRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/proposal")
    @Operation(
            summary = "Offers the customer something",
            description =
                    "Goes out at once within the caller's authority at low risk, and otherwise, "
                            + "or at MAJOR, after another's approval.")
    public Uni<Response> propose(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ProposalRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/approval")
    @Operation(
            summary = "Lets a drafted proposal or decision on an appeal go out, or sends it back",
            description =
                    "A proposal is approved by risk and amount, at MAJOR by the operations lead. "
                            + "While the case is APPEALED it is the experts' decision on a MAJOR "
                            + "or URGENT case (`reviewDraft`), which the operations lead approves: "
                            + "then it takes effect in the name of its reviewer; refused, it is "
                            + "dropped and the reviewer told why. Nobody approves work of their "
                            + "own, but may take a proposal back.")
    @RolesAllowed({"trainee", "supervisor", "middle", "compliance", "operations"})
    public Uni<Response> approve(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ApprovalRequest body) {
        return certification
                .requireForMoney(caller.actor())
                .chain(() -> carryOut(at, body, Body.of(body).toCommand()));
    }

    @POST
    @Path("/decision")
    @Operation(
            summary = "Makes the proposal final, or with `outcome` decides an appeal",
            description =
                    "A proposal becomes final by risk, at MAJOR by the operations lead. Appeals "
                            + "are decided by their reviewer; if there is none, by an expert who "
                            + "had no part in the case; at any time by such an operations lead. "
                            + "At MAJOR and URGENT what others decide is kept as `reviewDraft` "
                            + "until the operations lead approves it. Upheld, also in part, the "
                            + "case is carried out anew, and the first decision is overturned.")
    public Uni<Response> decide(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable DecisionRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/execution")
    @Operation(summary = "Begins to carry the remedy out")
    public Uni<Response> execute(@BeanParam CommandParameters at) {
        return carryOut(at, null, new Command.Execute());
    }

    @POST
    @Path("/resolution")
    @Operation(
            summary = "Completes the handling",
            description =
                    "The customer is told how long it took, what was done, what came of it and how far "
                            + "it is carried out, and asked by text message whether they are "
                            + "satisfied. None of the parts may be empty.")
    public Uni<Response> resolve(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ResolutionRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/closure")
    @Operation(
            summary = "Closes a case whose customer said that they are satisfied",
            description =
                    "To somebody of the desk: `proof` tells where that can be looked up. Refused "
                            + "while the customer is still to hear of a follow-up. The evaluation of "
                            + "the team begins.")
    @RolesAllowed({"agent", "senior", "supervisor", "middle", "operations"})
    public Uni<Response> close(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ClosureRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
