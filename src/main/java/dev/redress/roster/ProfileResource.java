package dev.redress.roster;

import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.roster.StaffAnswers.MemberAnswer;
import dev.redress.roster.StaffRequests.ProfileRequest;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who the people are, what they can do, and how much they have.
@Path("/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "compliance", "operations", "auditor", "admin"})
@Tag(name = "Organisation")
public class ProfileResource {

    private final StaffStore staff;
    private final People people;
    private final Caller caller;
    private final DeskClock clock;

    ProfileResource(StaffStore staff, People people, Caller caller, DeskClock clock) {
        this.staff = staff;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "All people with a profile, by account, as they are now")
    public Uni<Items<MemberAnswer>> list() {
        return staff.staff(clock.instant())
                .map(found -> new Items<>(found.stream().map(MemberAnswer::of).toList()));
    }

    @GET
    @Path("/{account}")
    @Operation(summary = "One of them")
    public Uni<MemberAnswer> read(@PathParam("account") String account) {
        return answer(account, clock.instant());
    }

    @PUT
    @Path("/{account}")
    @RolesAllowed({"supervisor", "operations", "admin"})
    @Operation(
            summary = "Says what somebody can do, and how much at once",
            description =
                    "As a whole. The desk gives cases only to people with a profile, in the groups"
                            + " that are named there, up to `capacity`.")
    public Uni<MemberAnswer> write(
            @PathParam("account") String account, @NotNull @Valid @Nullable ProfileRequest body) {
        Instant now = clock.instant();
        ProfileRequest request = Body.of(body);
        String changedBy = caller.actor().name();
        if (changedBy.equals(account)) {
            throw new ProblemException(
                    Problem.forbidden("OWN_PROFILE", "Another person says what you can do"));
        }
        return people.require(account, "account")
                .onFailure(InvalidInput.class)
                .transform(_ -> unknown(account))
                .chain(() -> staff.save(request.toProfile(account), changedBy, now))
                .chain(() -> answer(account, now));
    }

    private Uni<MemberAnswer> answer(String account, Instant now) {
        return staff.staff(now)
                .map(found ->
                        found.stream()
                                .filter(agent -> agent.account().equals(account))
                                .findFirst()
                                .map(MemberAnswer::of)
                                .orElseThrow(() -> unknown(account)));
    }

    private static ProblemException unknown(String account) {
        return new ProblemException(
                Problem.notFound("There is nobody called %s among the staff".formatted(account)));
    }
}
