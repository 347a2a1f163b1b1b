package dev.redress.roster;

import dev.redress.core.staff.Presence;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.roster.StaffAnswers.PresenceAnswer;
import dev.redress.roster.StaffAnswers.SaidAnswer;
import dev.redress.roster.StaffRequests.PresenceRequest;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Whether somebody is there, by their own word.
@Path("/presence")
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
    "security"
})
@Tag(name = "Organisation")
public class PresenceResource {

    private final StaffStore staff;
    private final People people;
    private final Caller caller;
    private final DeskClock clock;

    PresenceResource(StaffStore staff, People people, Caller caller, DeskClock clock) {
        this.staff = staff;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What the caller said last of being there")
    public Uni<SaidAnswer> said() {
        return staff.said(caller.actor().name())
                .map(said -> new SaidAnswer(PresenceAnswer.of(said.orElse(null))));
    }

    @PUT
    @Operation(
            summary = "Says whether the caller is there",
            description =
                    "AVAILABLE takes new cases, BUSY goes on with those at hand. After AWAY for"
                            + " longer than the policy `organisation` allows, after OFF, and after the end"
                            + " of a shift, whatever is due before the person is back goes to"
                            + " `successor`, or to the queue.")
    public Uni<PresenceAnswer> say(@NotNull @Valid @Nullable PresenceRequest body) {
        Presence said = Body.of(body).toPresence(clock.instant());
        String account = caller.actor().name();
        return known(account, said.successor())
                .chain(() -> staff.say(account, said))
                .map(_ ->
                        new PresenceAnswer(
                                said.state(), said.since(), said.until(), said.successor()));
    }

    private Uni<Void> known(String account, @Nullable String successor) {
        if (successor == null) {
            return Uni.createFrom().voidItem();
        }
        if (successor.equals(account)) {
            throw InvalidInput.of("successor", "NOT_ALLOWED", "must be another person");
        }
        return people.require(successor, "successor");
    }
}
