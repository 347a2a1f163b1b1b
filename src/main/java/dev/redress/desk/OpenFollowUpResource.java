package dev.redress.desk;

import dev.redress.platform.Caller;
import dev.redress.platform.Sight;
import dev.redress.store.OpenFollowUps;
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

/// What customers are still to hear of.
@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security",
    "auditor"
})
@Tag(name = "Staff")
public class OpenFollowUpResource {

    private final OpenFollowUps followUps;
    private final Caller caller;

    OpenFollowUpResource(OpenFollowUps followUps, Caller caller) {
        this.followUps = followUps;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Cases with open follow-ups that the caller may see, the longest due first",
            description =
                    "Also those that are closed already: a case stays here until each customer "
                            + "has heard what was promised. `more` says whether there are others.")
    public Uni<OpenFollowUpsAnswer> list(
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 if left out")
                    @Nullable String limit) {
        int most = PageParameters.limit(limit);
        return followUps
                .list(Sight.of(caller.actor()), most + 1)
                .map(found -> OpenFollowUpsAnswer.of(found, most));
    }
}
