package dev.redress.dispute;

import dev.redress.platform.Caller;
import dev.redress.platform.Sight;
import dev.redress.store.OpenMediations;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The mediations that somebody has to do with, whichever case they belong to.
@Path("/mediations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security",
    "auditor"
})
@Tag(name = "Disputes")
public class OpenMediationResource {

    private static final int LISTED_MAX = 200;

    private final OpenMediations mediations;
    private final Caller caller;

    OpenMediationResource(OpenMediations mediations, Caller caller) {
        this.mediations = mediations;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The mediations that are not over, the first due first",
            description =
                    "Of cases that the caller may see: a mediator those that they mediate. Each says"
                            + " whose consent or signature is missing. At most 200; `more` says"
                            + " whether there are others.")
    public Uni<OpenMediationsAnswer> list() {
        return mediations
                .list(Sight.of(caller.actor()), LISTED_MAX + 1)
                .map(found -> OpenMediationsAnswer.of(found, LISTED_MAX));
    }
}
