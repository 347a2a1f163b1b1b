package dev.redress.security;

import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.HistoryAnswer;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Items;
import dev.redress.platform.RegisterList;
import dev.redress.platform.RegisterParameters;
import dev.redress.security.EventAnswer.EventPage;
import dev.redress.security.EventAnswer.EventReceipt;
import dev.redress.security.EventRequests.ReportRequest;
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

/// Security events: the internal door for reports, and reading what became of them.
@Path("/security-events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations", "security", "auditor"})
@Tag(name = "Security")
public class EventResource {

    private final EventDesk events;
    private final Caller caller;

    EventResource(EventDesk events, Caller caller) {
        this.events = events;
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
        "mediator",
        "expert",
        "compliance",
        "operations",
        "security",
        "auditor",
        "admin"
    })
    @Operation(
            summary = "Reports a security event, or the suspicion of one",
            description =
                    "Open to every member of staff, who see the receipt and nothing of the"
                            + " handling. The grade sets the team, which is alarmed at once, and the"
                            + " times of the duties. LEAK, TAMPERING and LOSS start the emergency"
                            + " plan: an incident is opened and declared in the same transaction.")
    @APIResponse(
            responseCode = "201",
            description = "The event",
            content = @Content(schema = @Schema(implementation = EventReceipt.class)))
    public Uni<Response> report(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = "Makes a repetition harmless")
                    @Nullable String key,
            @NotNull @Valid @Nullable ReportRequest body) {
        return events.report(Body.of(body), key, caller.actor());
    }

    @GET
    @RolesAllowed({"back", "compliance", "operations", "security", "auditor"})
    @Operation(
            summary = "Security events, the latest first, page by page",
            description =
                    "`kind` is the class. The back office, which contains and mends, sees nobody"
                            + " who answers for one.")
    public Uni<EventPage> list(@BeanParam RegisterList wanted) {
        return events.list(wanted, caller.actor());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"back", "compliance", "operations", "security", "auditor"})
    @Operation(summary = "A security event as it is now, with its duties")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(schema = @Schema(implementation = EventAnswer.class)))
    public Uni<Response> read(@PathParam("id") String id) {
        return events.find(RegisterParameters.parsed(id), caller.actor());
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to a security event, the first first")
    public Uni<Items<HistoryAnswer>> timeline(@PathParam("id") String id) {
        return events.timeline(RegisterParameters.parsed(id));
    }
}
