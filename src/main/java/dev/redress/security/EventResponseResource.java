package dev.redress.security;

import dev.redress.core.security.SecurityCommand;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.RegisterParameters;
import dev.redress.security.EventRequests.GradeRequest;
import dev.redress.security.EventRequests.NotificationRequest;
import dev.redress.security.EventRequests.ReasonRequest;
import dev.redress.security.EventRequests.ScopeRequest;
import dev.redress.security.EventRequests.TextRequest;
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

/// How a security event is answered, and who is told.
@Path("/security-events/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed event",
        content = @Content(schema = @Schema(implementation = EventAnswer.class)))
@Tag(name = "Security")
public class EventResponseResource {

    private final EventDesk events;
    private final Caller caller;

    EventResponseResource(EventDesk events, Caller caller) {
        this.events = events;
        this.caller = caller;
    }

    @POST
    @Path("/grade")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Finds an event graver, or less grave",
            description =
                    "Duties that are open have the times of the new grade, from the"
                            + " discovery on.")
    public Uni<Response> regrade(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable GradeRequest body) {
        GradeRequest request = Body.of(body);
        return events.regrade(at.ofSeenVersion(), request, caller.actor());
    }

    @POST
    @Path("/response")
    @RolesAllowed({"back", "compliance", "operations", "security"})
    @Operation(
            summary = "Takes an event on",
            description = "The first duty of the team. Needs no body.")
    public Uni<Response> respond(@BeanParam RegisterParameters at) {
        return events.carryOut(
                at.ofSeenVersion(),
                "response",
                null,
                new SecurityCommand.Respond(),
                caller.actor());
    }

    @POST
    @Path("/containment")
    @RolesAllowed({"back", "operations", "security"})
    @Operation(summary = "Says how it was kept from spreading")
    public Uni<Response> contain(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable TextRequest body) {
        TextRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(),
                "containment",
                request,
                new SecurityCommand.Contain(request.text()),
                caller.actor());
    }

    @POST
    @Path("/scope")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(summary = "Says how many persons and which data are concerned")
    public Uni<Response> stateScope(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ScopeRequest body) {
        ScopeRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(), "scope", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/notifications")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Records that departments, the regulator or the persons were told",
            description =
                    "Or, with `waived`, why they need not be. `kind` is REPORT_DEPARTMENTS,"
                            + " REPORT_REGULATOR or NOTIFY_PERSONS.")
    public Uni<Response> notify(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable NotificationRequest body) {
        NotificationRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(), "notifications", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/dismissal")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(summary = "Says that it was none")
    public Uni<Response> dismiss(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ReasonRequest body) {
        ReasonRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(),
                "dismissal",
                request,
                new SecurityCommand.Dismiss(request.reason()),
                caller.actor());
    }
}
