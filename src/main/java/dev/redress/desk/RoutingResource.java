package dev.redress.desk;

import dev.redress.core.complaint.RoutingCommand;
import dev.redress.core.identity.Actor;
import dev.redress.desk.RoutingRequests.ComplainedOfRequest;
import dev.redress.desk.RoutingRequests.ReturnRequest;
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

/// Puts a case back into the queue, and keeps it from whom it is about.
@Path("/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "senior", "supervisor", "middle", "operations"})
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Staff")
public class RoutingResource {

    private final Desk desk;
    private final Colleagues colleagues;
    private final Caller caller;

    RoutingResource(Desk desk, Colleagues colleagues, Caller caller) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @POST
    @Path("/return")
    @Operation(
            summary = "Puts the case back into the queue",
            description =
                    "The status stays, and so does the first in contact, who is told. The next run"
                            + " of `assignment` gives it to somebody else.")
    public Uni<Response> giveBack(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ReturnRequest body) {
        return desk.carryOut(at.ofSeenVersion(), body, Body.of(body).toCommand(), caller.actor());
    }

    @POST
    @Path("/complained-of")
    @RolesAllowed({"supervisor", "middle", "compliance", "operations"})
    @Operation(
            summary = "Says whom of the staff the complaint is about",
            description =
                    "They cannot be given the case, do nothing with it, and as its handlers do not"
                            + " see it any more. If they have it, it goes back to the queue.")
    public Uni<Response> nameComplainedOf(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ComplainedOfRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        return colleagues
                .named(request, actor, Body.of(body).account(), "account")
                .map(about -> new RoutingCommand.NameComplainedOf(about.name()))
                .chain(command -> desk.carryOut(request, body, command, actor));
    }
}
