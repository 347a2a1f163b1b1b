package dev.redress.incident;

import dev.redress.core.incident.IncidentCommand;
import dev.redress.incident.IncidentRequests.AlarmRequest;
import dev.redress.incident.IncidentRequests.HandOverRequest;
import dev.redress.incident.IncidentRequests.NotificationRequest;
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

/// How loudly an incident is answered, by whom, and who is told.
@Path("/incidents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed incident",
        content = @Content(schema = @Schema(implementation = IncidentAnswer.class)))
@Tag(name = "Incidents")
public class IncidentAlarmResource {

    private final IncidentDesk incidents;
    private final Caller caller;

    IncidentAlarmResource(IncidentDesk incidents, Caller caller) {
        this.incidents = incidents;
        this.caller = caller;
    }

    @POST
    @Path("/declaration")
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
            summary = "Declares how an incident is answered",
            description =
                    "By its owner, the operations lead, or for leaks and attacks the security"
                            + " officer. RED is answered on level 1, which needs a leader and a command"
                            + " centre. The plan of the class is attached, and its teams are called at"
                            + " once.")
    public Uni<Response> declare(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable AlarmRequest body) {
        AlarmRequest request = Body.of(body);
        return incidents.declare(at.ofSeenVersion(), request, request.toAlarm(), caller.actor());
    }

    @POST
    @Path("/escalation")
    @RolesAllowed({
        "supervisor",
        "middle",
        "back",
        "expert",
        "compliance",
        "operations",
        "security"
    })
    @Operation(summary = "Raises the levels", description = "By any response team.")
    public Uni<Response> raise(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable AlarmRequest body) {
        AlarmRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(),
                "escalation",
                request,
                new IncidentCommand.Raise(request.toAlarm()),
                caller.actor());
    }

    @POST
    @Path("/de-escalation")
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
            summary = "Lowers the levels",
            description = "With a `reason`, by whoever leads the incident.")
    public Uni<Response> lower(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable AlarmRequest body) {
        AlarmRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(), "de-escalation", request, request.toLower(), caller.actor());
    }

    @POST
    @Path("/handover")
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
            summary = "Gives the incident to another owner",
            description = "By its owner, or whoever leads such incidents.")
    public Uni<Response> handOver(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable HandOverRequest body) {
        HandOverRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(),
                "handover",
                request,
                new IncidentCommand.HandOver(request.account()),
                caller.actor());
    }

    @POST
    @Path("/notification-decision")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Decides whether persons and the authority are told",
            description = "A leak is not closed without it.")
    public Uni<Response> decideNotification(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable NotificationRequest body) {
        NotificationRequest request = Body.of(body);
        return incidents.carryOut(
                at.ofSeenVersion(),
                "notification-decision",
                request,
                request.toCommand(),
                caller.actor());
    }
}
