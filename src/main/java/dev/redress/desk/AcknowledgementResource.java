package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.identity.Actor;
import dev.redress.core.staff.DutyRoster;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.DeskClock;
import dev.redress.store.DutyStore;
import dev.redress.store.RosterStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Says that the alert of an emergency was heard.
@Path("/complaints/{id}/acknowledgement")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "Staff")
public class AcknowledgementResource {

    private final Desk desk;
    private final DutyStore duty;
    private final RosterStore roster;
    private final DutyPolicy policy;
    private final DeskClock clock;
    private final Caller caller;

    AcknowledgementResource(
            Desk desk,
            DutyStore duty,
            RosterStore roster,
            DutyPolicy policy,
            DeskClock clock,
            Caller caller) {
        this.desk = desk;
        this.duty = duty;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Says that the alert of an emergency was heard",
            description =
                    "In the name of every alerted team that the caller belongs to or is on duty for. Nobody else of"
                            + " these teams is alerted any more. Needs no body and no `If-Match`.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> acknowledge(@BeanParam CommandParameters at) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofAnyVersion();
        Instant now = clock.instant();
        return roster.duty(now, now)
                .map(DutyRoster::new)
                .chain(planned ->
                        duty.alertsOf(request.id())
                                .map(alerts -> policy.teamsOf(actor, alerts, planned, now)))
                .map(Command.Acknowledge::new)
                .chain(command -> desk.carryOut(request, null, command, actor));
    }
}
