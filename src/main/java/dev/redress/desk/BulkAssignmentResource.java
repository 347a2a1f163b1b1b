package dev.redress.desk;

import dev.redress.core.identity.Actor;
import dev.redress.desk.BulkAssignment.BulkAnswer;
import dev.redress.desk.RoutingRequests.BulkAssignmentRequest;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Gives many cases to one person.
@Path("/assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "operations"})
@Tag(name = "Staff")
public class BulkAssignmentResource {

    private final BulkAssignment bulk;
    private final Colleagues colleagues;
    private final Caller caller;

    BulkAssignmentResource(BulkAssignment bulk, Colleagues colleagues, Caller caller) {
        this.bulk = bulk;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Gives up to 200 cases to one person",
            description =
                    "Like `assignment` of each, one after another: the answer says of every case"
                            + " whether it was assigned, and otherwise why not. A person may so be given"
                            + " more than the desk itself would.")
    public Uni<BulkAnswer> assign(@NotNull @Valid @Nullable BulkAssignmentRequest body) {
        Actor actor = caller.actor();
        BulkAssignmentRequest request = Body.of(body);
        return colleagues
                .named(request.assignee(), "assignee")
                .chain(assignee ->
                        bulk.assign(Body.required("cases", request.cases()), assignee, actor));
    }
}
