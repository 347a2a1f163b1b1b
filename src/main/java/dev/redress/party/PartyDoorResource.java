package dev.redress.party;

import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.PartyCommand;
import dev.redress.party.PartyDoor.Deed;
import dev.redress.party.PartyRequests.HandInRequest;
import dev.redress.party.PartyRequests.StatementRequest;
import dev.redress.platform.Body;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A merchant or carrier answers in the one case that its link opens.
@Path("/links/{token}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class PartyDoorResource {

    private static final String STATEMENT =
            """
            {"position": "DISPUTES", "text": "发货前已检查，屏幕完好，附检查记录"}\
            """;
    private static final String EVIDENCE =
            """
            {"items": [{"description": "发货检查照片",
             "reference": "https://files.merchant.example/checks/77.jpg"}]}\
            """;

    private final PartyDoor door;
    private final PartyWork work;
    private final LinkReading reading;
    private final DeskClock clock;

    PartyDoorResource(PartyDoor door, PartyWork work, LinkReading reading, DeskClock clock) {
        this.door = door;
        this.work = work;
        this.reading = reading;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            summary = "The case as its party sees it",
            description =
                    "What is asked, until when, what follows from silence, what the sharing"
                            + " agreement allows to be shown, what the party has said and handed in."
                            + " The customer is masked. Texts are Chinese or the language of"
                            + " `Accept-Language`. 404 for a link that never was, that ended, and"
                            + " whose case is over, alike.")
    public Uni<LinkView> view(@BeanParam LinkCall call, @Context HttpHeaders headers) {
        Instant now = clock.instant();
        String language = Languages.wantedBy(headers);
        return door.open(call, now).chain(opened -> reading.view(opened, language, now));
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Path("/answers")
    @Operation(
            summary = "Says how the party stands to the complaint",
            description =
                    "The first answer ends the time of the party, late or not; up to 20 are taken."
                            + " The desk is told, and a wait for this party ends.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "answer", value = STATEMENT)))
    @APIResponse(
            responseCode = "201",
            description = "It has come in",
            content = @Content(schema = @Schema(implementation = LinkReceipt.class)))
    public Uni<Response> answer(
            @BeanParam LinkCall call, @NotNull @Valid @Nullable StatementRequest body) {
        StatementRequest request = Body.of(body);
        Instant now = clock.instant();
        return carryOut(
                call,
                now,
                new Deed(
                        "answers",
                        request,
                        at -> work.perform(at, request::toCommand, link -> link.answered(now))));
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Path("/evidence")
    @Operation(
            summary = "Hands in evidence of the party",
            description =
                    "Statements, or https references to files, at most 40 pieces by one link. It is"
                            + " no answer: the time of the party goes on.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "photo", value = EVIDENCE)))
    @APIResponse(
            responseCode = "201",
            description = "It has come in",
            content = @Content(schema = @Schema(implementation = LinkReceipt.class)))
    public Uni<Response> handIn(
            @BeanParam LinkCall call, @NotNull @Valid @Nullable HandInRequest body) {
        HandInRequest request = Body.of(body);
        Instant now = clock.instant();
        List<EvidenceItem> items = request.toItems();
        return carryOut(
                call,
                now,
                new Deed(
                        "evidence",
                        request,
                        at ->
                                work.perform(
                                        at,
                                        link -> new PartyCommand.HandInAsParty(link, items),
                                        link -> link.handedIn(now, items.size()))));
    }

    private Uni<Response> carryOut(LinkCall call, Instant now, Deed deed) {
        return door.open(call, now)
                .chain(opened -> door.carryOut(opened, call.idempotencyKey, deed, now));
    }
}
