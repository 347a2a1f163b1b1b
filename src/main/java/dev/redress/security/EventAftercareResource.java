package dev.redress.security;

import dev.redress.core.security.SecurityCommand;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.RegisterParameters;
import dev.redress.security.EventRequests.AnalysisRequest;
import dev.redress.security.EventRequests.ClosureRequest;
import dev.redress.security.EventRequests.EvidenceRequest;
import dev.redress.security.EventRequests.RectificationRequest;
import dev.redress.security.EventRequests.ResponsibleRequest;
import dev.redress.security.EventRequests.SanctionRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What follows a security event: who answers for it, why, and what is changed.
@Path("/security-events/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed event",
        content = @Content(schema = @Schema(implementation = EventAnswer.class)))
@Tag(name = "Security")
public class EventAftercareResource {

    private final EventDesk events;
    private final Caller caller;

    EventAftercareResource(EventDesk events, Caller caller) {
        this.events = events;
        this.caller = caller;
    }

    @POST
    @Path("/responsible")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Names who answers for it",
            description =
                    "As a whole: it replaces those named before. Whoever answers for it"
                            + " neither imposes sanctions nor closes it.")
    public Uni<Response> nameResponsible(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ResponsibleRequest body) {
        ResponsibleRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(), "responsible", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/sanctions")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Imposes a sanction on somebody responsible",
            description =
                    "One of CRITICISM, ECONOMIC_PENALTY, DISCIPLINARY_MEASURE,"
                            + " LEGAL_LIABILITY.")
    public Uni<Response> sentence(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable SanctionRequest body) {
        SanctionRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(), "sanctions", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/rectifications")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Says what must be changed",
            description = "It is watched: its owner is reminded, and told when it is overdue.")
    public Uni<Response> plan(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable RectificationRequest body) {
        RectificationRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(), "rectifications", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/rectifications/{number}/proof")
    @RolesAllowed({"back", "compliance", "operations", "security"})
    @Operation(summary = "Proves that something was changed")
    public Uni<Response> prove(
            @BeanParam RegisterParameters at,
            @PathParam("number") int number,
            @NotNull @Valid @Nullable EvidenceRequest body) {
        EvidenceRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(),
                "rectifications/%d/proof".formatted(number),
                request,
                new SecurityCommand.ProveRectification(number, request.evidence()),
                caller.actor());
    }

    @POST
    @Path("/analysis")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Says why it could happen and what was learned",
            description =
                    "Only after the departments and the regulator were told" + " (`NOT_REPORTED`).")
    public Uni<Response> analyse(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable AnalysisRequest body) {
        AnalysisRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(), "analysis", request, request.toCommand(), caller.actor());
    }

    @POST
    @Path("/closure")
    @RolesAllowed({"compliance", "operations", "security"})
    @Operation(
            summary = "Closes an event",
            description =
                    "Needs the scope of a leak, everybody told, the analysis, somebody"
                            + " responsible, and rectifications that are all proved (`NOT_RECTIFIED`).")
    public Uni<Response> close(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ClosureRequest body) {
        ClosureRequest request = Body.of(body);
        return events.carryOut(
                at.ofSeenVersion(), "closure", request, request.toCommand(), caller.actor());
    }
}
