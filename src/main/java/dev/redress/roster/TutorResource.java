package dev.redress.roster;

import dev.redress.core.complaint.Handlers;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.TutorStore;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who accompanies a new agent.
@Path("/staff/{account}/tutor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "operations"})
@Tag(name = "Organisation")
public class TutorResource {

    private final TutorStore tutors;
    private final AccountStore accounts;
    private final People people;
    private final Caller caller;
    private final DeskClock clock;

    TutorResource(
            TutorStore tutors,
            AccountStore accounts,
            People people,
            Caller caller,
            DeskClock clock) {
        this.tutors = tutors;
        this.accounts = accounts;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"supervisor", "middle", "compliance", "operations", "security", "auditor"})
    @Operation(summary = "Who tutors a new agent")
    public Uni<TutorAnswer> read(@PathParam("account") String account) {
        return tutors.of(account)
                .map(tutor ->
                        new TutorAnswer(
                                account,
                                tutor.orElseThrow(() ->
                                        new ProblemException(
                                                Problem.notFound(account + " has no tutor")))));
    }

    @PUT
    @Operation(
            summary = "Says who tutors a new agent",
            description =
                    "Somebody who handles complaints and is not new. The tutor accompanies the cases"
                            + " of the new agent, and confirms what they do.")
    public Uni<TutorAnswer> name(
            @PathParam("account") String account, @NotNull @Valid @Nullable TutorRequest body) {
        String tutor = Body.required("tutor", Body.of(body).tutor());
        String by = caller.actor().name();
        return people.known(account)
                .chain(() -> people.require(tutor, "tutor"))
                .chain(() -> accounts.find(tutor))
                .invoke(found -> requireAble(found, account))
                .chain(() -> tutors.name(account, tutor, by, clock.instant()))
                .chain(() -> read(account));
    }

    private static void requireAble(Account tutor, String account) {
        Actor person = new Actor(tutor.username(), tutor.roles());
        if (person.has(Role.TRAINEE)
                || !Handlers.canHandle(person)
                || tutor.username().equals(account)) {
            throw InvalidInput.of(
                    "tutor", "NOT_ALLOWED", "must handle complaints, and be another person");
        }
    }
}
