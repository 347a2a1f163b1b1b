package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.NoteCommand;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.desk.NoteRequests.NeedsRequest;
import dev.redress.desk.NoteRequests.NoteRequest;
import dev.redress.desk.NoteRequests.WatchRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.CaseSides;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.Items;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Multi;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the desk's people write about a case, unseen by the customer.
@Path("/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security"
})
@Tag(name = "Staff")
public class NoteResource {

    private final Desk desk;
    private final Colleagues colleagues;
    private final ComplaintStore complaints;
    private final CaseAnswers answers;
    private final Caller caller;

    NoteResource(
            Desk desk,
            Colleagues colleagues,
            ComplaintStore complaints,
            CaseAnswers answers,
            Caller caller) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.complaints = complaints;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/notes")
    @Operation(
            summary = "Writes a note among colleagues",
            description =
                    "Customers and the app never see it. Whoever is mentioned is told, and so are "
                            + "those who watch the case. It moves no case and stops no clock; the "
                            + "version is optional.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @RolesAllowed({
        "trainee",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "mediator",
        "expert",
        "compliance",
        "operations",
        "security"
    })
    public Uni<Response> note(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable NoteRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofAnyVersion();
        NoteRequest note = Body.of(body);
        return mentioned(request, actor, note.mentioned())
                .map(mentions -> new NoteCommand.AddNote(note.text(), mentions))
                .chain(command -> desk.carryOut(request, body, command, actor));
    }

    @GET
    @Path("/notes")
    @RolesAllowed({
        "trainee",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "mediator",
        "expert",
        "compliance",
        "operations",
        "security",
        "auditor"
    })
    @Operation(
            summary = "The notes of a case, oldest first",
            description = "A mediator reads their own and those that mention them.")
    public Uni<Items<NoteAnswer>> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .chain(found ->
                        complaints
                                .timeline(found.id())
                                .map(events -> notes(events, found, reader))
                                .map(Items::new));
    }

    @POST
    @Path("/watch")
    @Operation(
            summary = "Begins or ends watching the case",
            description = "Whoever watches is told of notes and of each new status.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> watch(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable WatchRequest body) {
        return desk.carryOut(at.ofAnyVersion(), body, Body.of(body).toCommand(), caller.actor());
    }

    @POST
    @Path("/needs")
    @Operation(
            summary = "Keeps what the customer needs",
            description =
                    "As they answered when they were asked: for which scenario, with which budget. "
                            + "A later word replaces the earlier one.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> needs(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable NeedsRequest body) {
        return desk.carryOut(at.ofSeenVersion(), body, Body.of(body).toCommand(), caller.actor());
    }

    private Uni<List<Actor>> mentioned(CaseRequest request, Actor actor, List<String> names) {
        return Multi.createFrom()
                .iterable(names)
                .onItem()
                .transformToUniAndConcatenate(
                        name -> colleagues.named(request, actor, name, "mentions"))
                .collect()
                .asList();
    }

    private List<NoteAnswer> notes(List<Event> events, Complaint complaint, Actor reader) {
        boolean isNeutral = CaseSides.isMediator(reader, complaint);
        return events.stream()
                .filter(event -> event.type() == EventType.NOTE_ADDED)
                .filter(event -> !isNeutral || concerns(event, reader.name()))
                .map(event -> NoteAnswer.of(event, complaint, reader, answers))
                .toList();
    }

    private static boolean concerns(Event note, String account) {
        String mentions = note.details().getOrDefault("mentions", "");
        return note.actor().equals(account) || List.of(mentions.split(",", -1)).contains(account);
    }
}
