package dev.redress.file;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseId;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.upload.UploadAnswer;
import dev.redress.platform.upload.UploadRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Sending files to a case.
@Path("/complaints/{id}/evidence-uploads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "customer",
    "app",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security"
})
@Tag(name = "Cases")
public class UploadResource {

    private static final int CREATED = 201;
    private static final String PHOTO =
            """
            {"files": [{"name": "屏幕划痕.jpg", "mediaType": "image/jpeg", "size": 482113,
             "description": "屏幕左上角的划痕"}]}\
            """;

    private final Uploads uploads;
    private final Caller caller;

    UploadResource(Uploads uploads, Caller caller) {
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(CREATED)
    @Operation(
            summary = "Asks for the permission to send files",
            description =
                    "Answers with a signed request for each file; its bytes are the body. When all "
                            + "are sent, the `completion` makes them evidence. Images and "
                            + "documents have at most 20 MiB, videos 200 MiB, and an upload 10 "
                            + "files. Nobody sees a file before its completion.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "photo", value = PHOTO)))
    @APIResponse(
            responseCode = "201",
            description = "How the files are sent",
            content = @Content(schema = @Schema(implementation = UploadAnswer.class)))
    public Uni<UploadAnswer> open(
            @PathParam("id") String id, @NotNull @Valid @Nullable UploadRequest body) {
        Actor actor = caller.actor();
        UploadRequest request = Body.of(body);
        return uploads.open(CaseId.parse(id), request, side(request, actor), actor);
    }

    @POST
    @Path("/{uploadId}/completion")
    @Operation(
            summary = "Makes the sent files evidence",
            description =
                    "Each file is read once, whole: size, type by its first bytes, SHA-256, and "
                            + "whether it may do harm. If anything is wrong with one, none becomes "
                            + "evidence; it is thrown away and may be sent again.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> complete(
            @BeanParam CommandParameters at, @PathParam("uploadId") UUID uploadId) {
        return uploads.complete(at.ofAnyVersion(), uploadId, caller.actor());
    }

    private static Evidence.Side side(UploadRequest request, Actor actor) {
        boolean ofCustomerSide = actor.hasAny(Role.CUSTOMER, Role.APP);
        boolean hasTwin = request.files().stream().anyMatch(file -> file.twinOf() != null);
        if (ofCustomerSide && (request.side() != null || hasTwin)) {
            throw InvalidInput.of(
                    hasTwin ? "files.twinOf" : "side", "NOT_ALLOWED", "is for staff only");
        }
        return request.side() == null ? Evidence.Side.CUSTOMER : request.side();
    }
}
