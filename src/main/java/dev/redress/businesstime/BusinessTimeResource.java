package dev.redress.businesstime;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Business time by any calendar. Nothing is stored.
@Path("/business-time")
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
    "auditor",
    "admin",
    "scheduler"
})
@Tag(name = "Business time")
public class BusinessTimeResource {

    private final BusinessTime time;

    BusinessTimeResource(BusinessTime time) {
        this.time = time;
    }

    @POST
    @Path("/due")
    @Operation(
            summary = "When a budget of open time is used up",
            description =
                    "Give `calendar` or `calendarId`, and `duration` or `workingDays`. A budget that"
                            + " ends exactly at a close is due at that close; a zero budget at the"
                            + " next open instant; a negative duration counts backwards.")
    @APIResponse(responseCode = "200", description = "The instant, and the spans that were counted")
    public Uni<DueAnswer> due(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "Open hours by a known calendar",
                                                        value = Examples.DUE_BY_NAME),
                                                @ExampleObject(
                                                        name = "Working days by any calendar",
                                                        value = Examples.DUE)
                                            }))
                    @Nullable DueRequest request) {
        return time.due(Asked.body(request));
    }

    @POST
    @Path("/elapsed")
    @Operation(
            summary = "How much open time lies between two instants",
            description =
                    "Give `calendar` or `calendarId`. Pauses are taken out; a reversed range is"
                            + " zero.")
    @APIResponse(responseCode = "200", description = "The open time in seconds")
    public Uni<ElapsedAnswer> elapsed(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "By any calendar",
                                                            value = Examples.ELAPSED)))
                    @Nullable ElapsedRequest request) {
        return time.elapsed(Asked.body(request));
    }

    @POST
    @Path("/open")
    @Operation(
            summary = "Whether an instant is open, and its date a working day",
            description = "Give `calendar` or `calendarId`.")
    @APIResponse(responseCode = "200", description = "What the calendar says")
    public Uni<OpenAnswer> open(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "By any calendar",
                                                            value = Examples.OPEN)))
                    @Nullable OpenRequest request) {
        return time.open(Asked.body(request));
    }
}
