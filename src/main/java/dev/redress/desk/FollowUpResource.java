package dev.redress.desk;

import dev.redress.core.identity.Actor;
import dev.redress.desk.StaffRequests.FollowUpCompletionRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseSides;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/// When the customer was promised to be contacted again.
@Path("/complaints/{id}/follow-ups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security"
})
@Tag(name = "Staff")
public class FollowUpResource {

    private final Desk desk;
    private final ComplaintStore complaints;
    private final CaseAnswers answers;
    private final Caller caller;
    private final DeskClock clock;

    FollowUpResource(
            Desk desk,
            ComplaintStore complaints,
            CaseAnswers answers,
            Caller caller,
            DeskClock clock) {
        this.desk = desk;
        this.complaints = complaints;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Promises the customer to be contacted again by a date",
            description =
                    "The customer is told. `FOLLOW_UP` in `deadlines` runs for the nearest date "
                            + "that is not over and is due at its 24:00; whoever works on the case is "
                            + "reminded at 09:00 of the working day before. The next message with "
                            + "`progress`, or the next offer, is the contact: it settles what was "
                            + "announced for the nearest date and all whose date has come.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> announce(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable FollowUpRequest body) {
        return desk.carryOut(
                at.ofSeenVersion(), body, Body.of(body).toCommand(clock.instant()), caller.actor());
    }

    @POST
    @Path("/{number}/completion")
    @Operation(
            summary = "Says that the customer heard what a follow-up promised",
            description =
                    "In another way than by a message of the desk, such as by phone. Also possible "
                            + "when the case is closed.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> finish(
            @BeanParam CommandParameters at,
            @PathParam("number") int number,
            @NotNull @Valid @Nullable FollowUpCompletionRequest body) {
        return desk.carryOut(
                at.ofSeenVersion(), body, Body.of(body).toCommand(number), caller.actor());
    }

    @GET
    @Operation(summary = "The announced follow-ups of a case, by number")
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
        "security",
        "auditor"
    })
    public Uni<Items<FollowUpAnswer>> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .map(found ->
                        new Items<>(
                                found.dossier().followUps().stream()
                                        .map(point ->
                                                FollowUpAnswer.of(point, found, reader, answers))
                                        .toList()));
    }
}
