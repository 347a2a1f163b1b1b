package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.identity.Actor;
import dev.redress.desk.TeamRequests.TaskAnswerRequest;
import dev.redress.desk.TeamRequests.TaskRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseRequest;
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

/// What is asked of other departments within one case.
@Path("/complaints/{id}/tasks")
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
public class TaskResource {

    private final Desk desk;
    private final ComplaintStore complaints;
    private final CaseAnswers answers;
    private final Colleagues colleagues;
    private final Caller caller;
    private final DeskClock clock;

    TaskResource(
            Desk desk,
            ComplaintStore complaints,
            CaseAnswers answers,
            Colleagues colleagues,
            Caller caller,
            DeskClock clock) {
        this.colleagues = colleagues;
        this.clock = clock;
        this.desk = desk;
        this.complaints = complaints;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Asks something of another department",
            description =
                    "`owner` answers for it there, and is told. Without `dueAt` it is due in the"
                            + " time that the policy `organisation` gives departments.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> give(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable TaskRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        return command(request, actor, Body.of(body))
                .chain(command -> desk.carryOut(request, body, command, actor));
    }

    private Uni<Command> command(CaseRequest request, Actor actor, TaskRequest body) {
        String owner = body.owner();
        return owner == null
                ? Uni.createFrom().item(body.toCommand(null))
                : colleagues.named(request, actor, owner, "owner").map(body::toCommand);
    }

    @POST
    @Path("/{number}/answer")
    @Operation(summary = "Answers what a department was asked, and tells who asked")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> answer(
            @BeanParam CommandParameters at,
            @PathParam("number") int number,
            @NotNull @Valid @Nullable TaskAnswerRequest body) {
        return carryOut(at, body, Body.of(body).toCommand(number));
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
    @Operation(summary = "The tasks of a case, by number")
    public Uni<Items<TaskAnswer>> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .map(found ->
                        new Items<>(
                                found.dossier().tasks().stream()
                                        .map(task ->
                                                TaskAnswer.of(
                                                        task,
                                                        found,
                                                        reader,
                                                        answers,
                                                        clock.instant()))
                                        .toList()));
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
