package dev.redress.roster;

import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.roster.RosterAnswers.DutyAnswer;
import dev.redress.roster.RosterAnswers.GapAnswer;
import dev.redress.roster.RosterAnswers.RosterAnswer;
import dev.redress.roster.RosterAnswers.ShiftAnswer;
import dev.redress.store.RosterStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who is planned to work when, and who is on duty.
@Path("/")
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
    "admin"
})
@Tag(name = "Organisation")
public class RosterResource {

    private static final int SHOWN_MAX = 5_000;

    private final RosterStore roster;
    private final DutyPlan duty;
    private final People people;
    private final Caller caller;
    private final DeskClock clock;

    RosterResource(
            RosterStore roster, DutyPlan duty, People people, Caller caller, DeskClock clock) {
        this.roster = roster;
        this.duty = duty;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/roster")
    @RolesAllowed({"supervisor", "operations"})
    @Operation(
            summary = "Plans the shifts of some people",
            description =
                    "What the same people, and those named as `people`, had planned to begin between"
                            + " `from` and `to` is replaced, so that a plan can be sent again. A shift has at most 24 hours. Answers"
                            + " the gaps in the duty of the next seven days.")
    public Uni<RosterAnswer> plan(@NotNull @Valid @Nullable RosterRequest body) {
        RosterRequest request = Body.of(body);
        Instant now = clock.instant();
        String planner = caller.actor().name();
        return duty.groups(now)
                .map(request::planned)
                .call(() -> known(request.replaced()))
                .call(shifts ->
                        roster.replace(
                                new RosterStore.Span(
                                        request.begin(), request.end(), request.replaced()),
                                shifts,
                                planner,
                                now))
                .chain(shifts ->
                        duty.gaps(now)
                                .map(gaps ->
                                        new RosterAnswer(
                                                shifts.size(),
                                                gaps.stream().map(GapAnswer::of).toList())));
    }

    @GET
    @Path("/roster")
    @Operation(
            summary = "The shifts that touch a time, by their beginning",
            description = "At most 5,000: whoever asks for more is told to ask for less time.")
    public Uni<Items<ShiftAnswer>> read(
            @QueryParam("from") @Parameter(description = "ISO-8601 with offset")
                    @Nullable String from,
            @QueryParam("to") @Parameter(description = "Not included") @Nullable String to) {
        return roster.between(instant("from", from), instant("to", to), SHOWN_MAX + 1)
                .map(shifts -> {
                    if (shifts.size() > SHOWN_MAX) {
                        throw InvalidInput.of("to", "OUT_OF_RANGE", "has too many shifts before");
                    }
                    return new Items<>(shifts.stream().map(ShiftAnswer::of).toList());
                });
    }

    @GET
    @Path("/duty")
    @Operation(
            summary = "Who is on duty at an instant, in each duty group",
            description =
                    "Where nobody is planned, `standby` is true and those are named whom an"
                            + " emergency alarms first.")
    public Uni<DutyAnswer> duty(
            @QueryParam("at") @Parameter(description = "ISO-8601 with offset; now if left out")
                    @Nullable String at) {
        return duty.at(at == null ? clock.instant() : instant("at", at));
    }

    private Uni<Void> known(Set<String> accounts) {
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(account -> people.require(account, "shifts.account"))
                .onItem()
                .ignoreAsUni();
    }

    private static Instant instant(String field, @Nullable String text) {
        try {
            return OffsetDateTime.parse(Body.required(field, text)).toInstant();
        } catch (DateTimeException e) {
            throw InvalidInput.of(field, "WRONG_TYPE", "must be ISO-8601 with offset");
        }
    }
}
