package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.desk.StaffRequests.AssignmentRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.CaseSides;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.TutorStore;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Gives a case to a person.
@Path("/complaints/{id}/assignment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "operations"})
@Tag(name = "Staff")
public class AssignmentResource {

    private final Desk desk;
    private final ComplaintStore complaints;
    private final Colleagues colleagues;
    private final TutorStore tutors;
    private final Caller caller;

    AssignmentResource(
            Desk desk,
            ComplaintStore complaints,
            Colleagues colleagues,
            TutorStore tutors,
            Caller caller) {
        this.tutors = tutors;
        this.complaints = complaints;
        this.desk = desk;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Gives the case to a person and tells the customer",
            description =
                    "At first, or instead of another until the result is told: open promises go "
                            + "to the new person, and the status stays. A new agent gets a case "
                            + "together with the tutor, who accompanies it.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> assign(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable AssignmentRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        return command(request, actor, Body.of(body))
                .chain(command -> desk.carryOut(request, body, command, actor));
    }

    @GET
    @RolesAllowed({
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
    @Operation(
            summary = "Who has the case, and why",
            description =
                    "Of a case that the desk gave to somebody: the group and level, how much they had,"
                            + " whom the customer asked for, what decided between the two best, and why"
                            + " others could not have it.")
    public Uni<AssignmentAnswer> explain(@PathParam("id") String id) {
        UUID caseId = CaseId.parse(id);
        Actor reader = caller.actor();
        return complaints
                .find(caseId, Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .chain(found ->
                        complaints
                                .timeline(caseId)
                                .map(events -> AssignmentAnswer.of(found, events)));
    }

    private Uni<Command> command(CaseRequest request, Actor actor, AssignmentRequest body) {
        return colleagues
                .named(request, actor, body.assignee(), "assignee")
                .chain(assignee ->
                        accompanying(assignee, body)
                                .chain(followUp ->
                                        followUp.isEmpty()
                                                ? Uni.createFrom()
                                                        .item(new Command.Assign(assignee))
                                                : colleagues
                                                        .named(
                                                                request,
                                                                actor,
                                                                followUp.get(),
                                                                "followUp")
                                                        .map(other ->
                                                                new Command.Assign(
                                                                        assignee, other))));
    }

    /// New agents are accompanied by their tutor, whoever is named.
    private Uni<Optional<String>> accompanying(Actor assignee, AssignmentRequest body) {
        return assignee.has(Role.TRAINEE)
                ? tutors.of(assignee.name())
                : Uni.createFrom().item(Optional.ofNullable(body.followUp()));
    }
}
