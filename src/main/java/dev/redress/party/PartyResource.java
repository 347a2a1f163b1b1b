package dev.redress.party;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Event;
import dev.redress.core.identity.Actor;
import dev.redress.core.party.PartyLink;
import dev.redress.party.PartyLinkAnswer.PartyLinks;
import dev.redress.party.PartyRequests.PartyLinkRequest;
import dev.redress.party.PartyRequests.RevocationRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.PartyLinkStore;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The merchants and carriers who are asked to answer in a case.
@Path("/complaints/{id}/party-links")
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
@Tag(name = "Parties")
public class PartyResource {

    private static final String INVITATION =
            """
            {"kind": "MERCHANT", "partyId": "M-1", "fields": ["CONTENT", "ORDER_NO", "PRODUCT"],
             "question": "客户称收到的手机屏幕有划痕，请说明发货前的检查情况"}\
            """;

    private final Inviting inviting;
    private final PartyLinkStore links;
    private final ComplaintStore complaints;
    private final CaseAnswers answers;
    private final Caller caller;
    private final DeskClock clock;

    PartyResource(
            Inviting inviting,
            PartyLinkStore links,
            ComplaintStore complaints,
            CaseAnswers answers,
            Caller caller,
            DeskClock clock) {
        this.inviting = inviting;
        this.links = links;
        this.complaints = complaints;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Asks a merchant or carrier to answer in a case",
            description =
                    "It is sent a link that opens this case alone, as long as the case is open, and"
                            + " shows the fields that are named here, at most those of its sharing"
                            + " agreement; without an agreement the answer is 409 `NOT_SHARED`. It"
                            + " has the time that the policy `parties` gives, or until `dueAt`, is"
                            + " reminded before, and what follows from its silence is the policy's"
                            + " word too. Nobody but the party ever sees the link.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "merchant", value = INVITATION)))
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> invite(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable PartyLinkRequest body) {
        return inviting.invite(at.ofSeenVersion(), Body.of(body), caller.actor());
    }

    @GET
    @Operation(
            summary = "The parties of a case: what they were asked, and who answered what when",
            description = "The links themselves are not shown.")
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
    public Uni<PartyLinks> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .chain(complaint ->
                        links.ofCase(complaint.id())
                                .chain(found ->
                                        complaints
                                                .timeline(complaint.id())
                                                .map(events ->
                                                        shown(found, events, complaint, reader))));
    }

    @POST
    @Path("/{linkId}/revocation")
    @Operation(
            summary = "Ends a link before its time",
            description = "It looks then like one that never was. What was said through it stays.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> revoke(
            @BeanParam CommandParameters at,
            @PathParam("linkId") String linkId,
            @NotNull @Valid @Nullable RevocationRequest body) {
        return inviting.revoke(
                at.ofSeenVersion(), CaseId.parse(linkId), Body.of(body), caller.actor());
    }

    private PartyLinks shown(
            List<PartyLink> found, List<Event> events, Complaint complaint, Actor reader) {
        Instant now = clock.instant();
        return new PartyLinks(
                found.stream()
                        .map(link ->
                                PartyLinkAnswer.of(
                                        link,
                                        events,
                                        text -> answers.text(text, complaint, reader),
                                        now))
                        .toList());
    }
}
