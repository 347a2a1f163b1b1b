package dev.redress.incident;

import dev.redress.core.incident.IncidentCommand;
import dev.redress.incident.IncidentRequests.ClosureRequest;
import dev.redress.incident.IncidentRequests.ReasonRequest;
import dev.redress.incident.IncidentRequests.RecoveryRequest;
import dev.redress.incident.IncidentRequests.TextRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.RegisterParameters;
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

/// How far an incident has come.
@Path("/incidents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed incident",
        content = @Content(schema = @Schema(implementation = IncidentAnswer.class)))
@Tag(name = "Incidents")
public class IncidentStepResource {

    private final IncidentDesk incidents;
    private final Caller caller;

    IncidentStepResource(IncidentDesk incidents, Caller caller) {
        this.incidents = incidents;
        this.caller = caller;
    }

    @POST
    @Path("/dismissal")
    @RolesAllowed({
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
            summary = "Says that it was a false alarm",
            description =
                    "By its owner, a supervisor, or whoever leads such incidents; only before"
                            + " it is declared.")
    public Uni<Response> dismiss(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ReasonRequest body) {
        ReasonRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(),
                "dismissal",
                request,
                new IncidentCommand.Dismiss(request.reason()),
                caller.actor());
    }

    @POST
    @Path("/containment")
    @RolesAllowed({"back", "operations", "security"})
    @Operation(
            summary = "Says how the trouble was kept from spreading",
            description = "By the technical team.")
    public Uni<Response> contain(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable TextRequest body) {
        TextRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(),
                "containment",
                request,
                new IncidentCommand.Contain(request.text()),
                caller.actor());
    }

    @POST
    @Path("/restoration")
    @RolesAllowed({"back", "operations", "security"})
    @Operation(
            summary = "Says that what had failed works again",
            description = "By the technical team.")
    public Uni<Response> restore(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable TextRequest body) {
        TextRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(),
                "restoration",
                request,
                new IncidentCommand.Restore(request.text()),
                caller.actor());
    }

    @POST
    @Path("/recovery")
    @RolesAllowed({"back", "operations", "security"})
    @Operation(
            summary = "Proves that the trouble is over",
            description = "By the technical team, with a check of the service and one of the data.")
    public Uni<Response> recover(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable RecoveryRequest body) {
        RecoveryRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(), "recovery", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/closure")
    @RolesAllowed({
        "supervisor",
        "middle",
        "back",
        "expert",
        "compliance",
        "operations",
        "security"
    })
    @Operation(
            summary = "Closes an incident with its review",
            description =
                    "By whoever leads it, once it is recovered. What is to be changed in the"
                            + " plan is said, or why nothing is. A leak needs the decision on"
                            + " notification (`NOTIFICATION_UNDECIDED`).")
    public Uni<Response> close(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ClosureRequest body) {
        ClosureRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(), "closure", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/notes")
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
    @Operation(summary = "Adds to the timeline", description = "It depends on no version.")
    public Uni<Response> note(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable TextRequest body) {
        TextRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofAnyVersion(),
                "notes",
                request,
                new IncidentCommand.Note(request.text()),
                caller.actor());
    }
}
