package dev.redress.party;

import dev.redress.platform.Body;
import dev.redress.platform.DeskClock;
import dev.redress.platform.upload.UploadAnswer;
import dev.redress.platform.upload.UploadRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// A merchant or carrier sends files to the one case that its link opens.
@Path("/links/{token}/evidence-uploads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class LinkUploadResource {

    private static final int CREATED = 201;
    private static final String REPORT =
            """
            {"files": [{"name": "发货检查.pdf", "mediaType": "application/pdf", "size": 48211,
             "description": "发货前的检查记录"}]}\
            """;

    private final PartyDoor door;
    private final PartyUploads uploads;
    private final DeskClock clock;

    LinkUploadResource(PartyDoor door, PartyUploads uploads, DeskClock clock) {
        this.door = door;
        this.uploads = uploads;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @ResponseStatus(CREATED)
    @Operation(
            summary = "Asks for the permission to send files of the party",
            description =
                    "Like `POST /complaints/{id}/evidence-uploads`, within the same limits. The"
                            + " files are the party's evidence, and `side` and `twinOf` are not for"
                            + " it to say.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "report", value = REPORT)))
    @APIResponse(
            responseCode = "201",
            description = "How the files are sent",
            content = @Content(schema = @Schema(implementation = UploadAnswer.class)))
    public Uni<UploadAnswer> open(
            @BeanParam LinkCall call, @NotNull @Valid @Nullable UploadRequest body) {
        UploadRequest request = Body.of(body);
        return door.open(call, clock.instant()).chain(opened -> uploads.open(opened, request));
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Path("/{uploadId}/completion")
    @Operation(
            summary = "Makes the sent files evidence of the party",
            description =
                    "Each file is read once, whole, as everybody's is; if anything is wrong with"
                            + " one, none becomes evidence. They count as pieces that the party"
                            + " handed in, at most 40 by one link.")
    @APIResponse(
            responseCode = "201",
            description = "They have come in",
            content = @Content(schema = @Schema(implementation = LinkReceipt.class)))
    public Uni<Response> complete(@BeanParam LinkCall call, @PathParam("uploadId") UUID uploadId) {
        Instant now = clock.instant();
        return door.open(call, now)
                .chain(opened ->
                        door.carryOut(
                                opened, call.idempotencyKey, uploads.completion(uploadId), now));
    }
}
