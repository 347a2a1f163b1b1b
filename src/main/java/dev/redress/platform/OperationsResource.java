package dev.redress.platform;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Scheduled work, started by hand.
@Path("/operations/{name}/runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class OperationsResource {

    private final Operations operations;

    OperationsResource(Operations operations) {
        this.operations = operations;
    }

    @POST
    @RolesAllowed({"scheduler", "admin"})
    @Operation(
            summary = "Runs scheduled work now",
            description =
                    "Does the same as the schedule of that name, such as deadline-sweep. With"
                            + " `dryRun` it only reports what would be done. The sweeps also count what"
                            + " they examined, warned of, found broken, raised and put back, and say"
                            + " whether more is due.")
    public Uni<OperationReport> run(
            @PathParam("name") String name, @Nullable OperationRequest request) {
        return operations.run(name, OperationRequest.orderOf(request));
    }
}
