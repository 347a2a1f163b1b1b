package dev.redress.desk;

import dev.redress.platform.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What waits for an approval.
@Path("/approvals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "expert", "compliance", "operations", "auditor"})
@Tag(name = "Staff")
public class ApprovalResource {

    private final Approvals approvals;
    private final Caller caller;

    ApprovalResource(Approvals approvals, Caller caller) {
        this.approvals = approvals;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What waits for an approval in the cases that the caller may see",
            description =
                    "Offers, decisions on appeals, compensations, rejections and risk reports, what"
                            + " is due first in front. Each says whose word is missing, and in"
                            + " `obstacle` why the caller may not approve it. `more` says whether"
                            + " there are cases behind these.")
    public Uni<ApprovalsAnswer> list(
            @QueryParam("limit") @Parameter(description = "Cases, 1 to 200, 50 if left out")
                    @Nullable String limit) {
        return approvals.list(caller.actor(), PageParameters.limit(limit));
    }
}
