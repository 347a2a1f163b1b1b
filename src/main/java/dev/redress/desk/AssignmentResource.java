package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.identity.Actor;
import dev.redress.desk.StaffRequests.AssignmentRequest;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.NotFound;
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

/// Gives a case to a person.
@Path("/complaints/{id}/assignment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "operations"})
@Tag(name = "Staff")
public class AssignmentResource {

    private final Desk desk;
    private final AccountStore accounts;
    private final Caller caller;

    AssignmentResource(Desk desk, AccountStore accounts, Caller caller) {
        this.desk = desk;
        this.accounts = accounts;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Gives the case to a person and tells the customer")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> assign(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable AssignmentRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        return assignee(Body.of(body).assignee())
                .chain(assignee ->
                        desk.carryOut(request, body, new Command.Assign(assignee), actor));
    }

    private Uni<Actor> assignee(String name) {
        return accounts.find(name)
                .onFailure(NotFound.class)
                .transform(_ -> unknown(name))
                .map(account -> active(account));
    }

    private static Actor active(Account account) {
        if (!account.active()) {
            throw unknown(account.username());
        }
        return new Actor(account.username(), account.roles());
    }

    private static InvalidInput unknown(String name) {
        return InvalidInput.of("assignee", "UNKNOWN_ACCOUNT", "there is no active account " + name);
    }
}
