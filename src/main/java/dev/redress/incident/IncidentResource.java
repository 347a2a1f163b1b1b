package dev.redress.incident;

import dev.redress.incident.IncidentAnswer.IncidentPage;
import dev.redress.incident.IncidentRequests.ReportRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.HistoryAnswer;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Items;
import dev.redress.platform.RegisterList;
import dev.redress.platform.RegisterParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Incidents: reporting and reading them.
@Path("/incidents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "trainee",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "back",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security",
    "auditor"
})
@Tag(name = "Incidents")
public class IncidentResource {

    private final IncidentDesk incidents;
    private final Caller caller;

    IncidentResource(IncidentDesk incidents, Caller caller) {
        this.incidents = incidents;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({
        "trainee",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "back",
        "expert",
        "compliance",
        "operations",
        "security"
    })
    @Operation(
            summary = "Reports an incident",
            description =
                    "Whoever reports it owns it until it is handed over. While one with the same"
                            + " `key` is open, the report joins it, and the answer is 200 with that"
                            + " one.")
    @APIResponse(
            responseCode = "201",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentAnswer.class)))
    public Uni<Response> report(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = "Makes a repetition harmless")
                    @Nullable String key,
            @NotNull @Valid @Nullable ReportRequest body) {
        return incidents.report(Body.of(body), key, caller.actor());
    }

    @GET
    @Operation(
            summary = "Incidents, the latest first, page by page",
            description = "`kind` is the class.")
    public Uni<IncidentPage> list(@BeanParam RegisterList wanted) {
        return incidents.list(wanted);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An incident as it is now")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentAnswer.class)))
    public Uni<Response> read(@PathParam("id") String id) {
        return incidents.find(RegisterParameters.parsed(id));
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to an incident, the first first")
    public Uni<Items<HistoryAnswer>> timeline(@PathParam("id") String id) {
        return incidents.timeline(RegisterParameters.parsed(id));
    }
}
