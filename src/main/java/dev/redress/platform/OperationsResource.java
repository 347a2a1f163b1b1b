package dev.redress.platform;

import dev.redress.platform.telemetry.FunctionLog;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final FunctionLog functions;

    OperationsResource(Operations operations, FunctionLog functions) {
        this.operations = operations;
        this.functions = functions;
    }

    @POST
    @RolesAllowed({"scheduler", "admin"})
    @Operation(
            summary = "Runs scheduled work now",
            description =
                    "Does the same as the schedule of that name, such as deadline-sweep. With"
                            + " `dryRun` it only reports what would be done. The sweeps also count what"
                            + " they examined, warned of, found broken, raised and put back, and say"
                            + " whether more is due. A function stops in time and answers `outOfTime`:"
                            + " the next run goes on. Work that reaches others than the desk, such as"
                            + " notification-dispatch, is refused there (`OWN_FUNCTION`): its own function"
                            + " does it.")
    public Uni<OperationReport> run(
            @PathParam("name") String name,
            @Nullable OperationRequest request,
            @Context HttpServerRequest connection) {
        OperationOrder order = OperationRequest.orderOf(request);
        return timeLeft(connection)
                .map(left -> operations.runAtDoor(name, order, left))
                .orElseGet(() -> operations.run(name, order));
    }

    private Optional<Supplier<Duration>> timeLeft(HttpServerRequest connection) {
        return functions.isOn() ? GatewayEvent.timeLeft(connection) : Optional.empty();
    }
}
