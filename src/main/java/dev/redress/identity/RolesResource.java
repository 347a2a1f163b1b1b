package dev.redress.identity;

import dev.redress.identity.AccountAnswers.AccountAnswer;
import dev.redress.identity.AccountRequests.RolesApprovalRequest;
import dev.redress.identity.AccountRequests.RolesRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What accounts may do.
@Path("/accounts/{username}/roles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class RolesResource {

    private final RoleChanges changes;
    private final Caller caller;

    RolesResource(RoleChanges changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("admin")
    @ResponseStatus(201)
    @Operation(
            summary = "Proposes all roles that an account shall have",
            description = "Nothing changes before another person approves.")
    @APIResponse(responseCode = "201", description = "The account with the proposal")
    @APIResponse(responseCode = "403", description = "SECOND_PERSON_NEEDED: for your own account")
    @APIResponse(responseCode = "409", description = "PROPOSAL_OPEN, or TRAINING_INCOMPLETE")
    public Uni<AccountAnswer> propose(
            @RestPath String username, @NotNull @Valid @Nullable RolesRequest body) {
        RolesRequest request = Body.of(body);
        return changes.propose(
                username,
                request.toRoles(),
                Body.required("reason", request.reason()),
                caller.actor());
    }

    @POST
    @Path("/approval")
    @RolesAllowed({"admin", "security"})
    @Operation(
            summary = "Approves or rejects the proposed roles",
            description =
                    "By another person than the one who proposed them or whom they are for. Approved,"
                            + " they count at once, and all sessions of the account end.")
    @APIResponse(responseCode = "403", description = "SECOND_PERSON_NEEDED")
    @APIResponse(responseCode = "409", description = "NO_PROPOSAL")
    public Uni<AccountAnswer> decide(
            @RestPath String username, @NotNull @Valid @Nullable RolesApprovalRequest body) {
        RolesApprovalRequest request = Body.of(body);
        return changes.decide(
                username,
                Body.required("approved", request.approved()),
                Body.required("reason", request.reason()),
                caller.actor());
    }
}
