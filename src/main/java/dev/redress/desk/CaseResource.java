package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeadlineAnswer;
import dev.redress.platform.DeskClock;
import dev.redress.platform.EntityTags;
import dev.redress.platform.Items;
import dev.redress.platform.Sight;
import dev.redress.store.CaseList;
import dev.redress.store.ComplaintFilter;
import dev.redress.store.ComplaintStore;
import dev.redress.store.ConversationStore;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Cases, to be read.
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "customer",
    "app",
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
    "auditor"
})
@Tag(name = "Cases")
public class CaseResource {

    private final ComplaintStore complaints;
    private final ConversationStore conversations;
    private final CaseAnswers answers;
    private final Caller caller;
    private final DeskClock clock;

    CaseResource(
            ComplaintStore complaints,
            ConversationStore conversations,
            CaseAnswers answers,
            Caller caller,
            DeskClock clock) {
        this.complaints = complaints;
        this.conversations = conversations;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One case",
            description =
                    "The entity tag is its version, and that it is told in English, if it is (`3-en`);"
                            + " with it as `If-None-Match` 304 until the case changes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since")
    public Uni<Response> read(@PathParam("id") String id, @Context Request request) {
        Actor reader = caller.actor();
        return find(id, reader)
                .map(found ->
                        EntityTags.answer(request, tag(found), () -> answers.of(found, reader)));
    }

    // A customer who prefers another language changes what they are promised, and no version.
    private static EntityTag tag(Complaint found) {
        String version = String.valueOf(found.version());
        boolean isEnglish = found.submission().language().equals("en");
        return new EntityTag(isEnglish ? version + "-en" : version);
    }

    @GET
    @Operation(summary = "Cases that the caller may see, newest first, page by page")
    public Uni<CasePage> list(@BeanParam ListParameters wanted) {
        Actor reader = caller.actor();
        ComplaintFilter filter = wanted.filter(reader, clock.instant());
        Page page = wanted.page();
        return complaints.list(filter, page).map(found -> page(found, wanted, reader));
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(
            summary = "What happened in a case, as far as the caller may know",
            description =
                    "With what happened in the cases that went into it, and in the one that it came"
                            + " out of until then: such entries name that case in `ofCase`.")
    public Uni<Items<TimelineEntry>> timeline(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return find(id, reader)
                .chain(found ->
                        conversations
                                .timeline(found)
                                .map(new Timeline(found, reader, answers)::of)
                                .map(Items::new));
    }

    @GET
    @Path("/{id}/deadlines")
    @Operation(
            summary = "The promises of a case and where they stand",
            description =
                    "To customers those that were made to them; everybody else sees the clocks "
                            + "of the desk besides.")
    public Uni<Items<DeadlineAnswer>> deadlines(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return find(id, reader).map(found -> answers.of(found, reader).deadlines()).map(Items::new);
    }

    private Uni<Complaint> find(String id, Actor reader) {
        return complaints.find(CaseId.parse(id), Sight.of(reader));
    }

    private CasePage page(CaseList found, ListParameters wanted, Actor reader) {
        UUID last = found.last();
        return new CasePage(
                found.cases().stream().map(complaint -> answers.of(complaint, reader)).toList(),
                last == null ? null : Cursor.after(last, wanted.asked()));
    }
}
