package dev.redress.intake;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.intake.ImportLineReader.Importer;
import dev.redress.platform.Caller;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Languages;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.UnreadBody;
import dev.redress.store.ImportSummary;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The door for many complaints at once.
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {

    private static final String ID = "Import-Id";
    private static final String NDJSON = "application/x-ndjson";
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final long BYTES_MAX = 2L << 30;

    private final ComplaintImport imports;
    private final Caller caller;

    ImportResource(ComplaintImport imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes(NDJSON)
    @RolesAllowed({"app", "operations"})
    @Operation(
            summary = "Imports complaints, one a line",
            description =
                    "Each line is a complaint as in POST /complaints, with an `idempotencyKey` of "
                            + "its own, and at most 64 KiB long. Good lines are kept, bad ones "
                            + "reported; with more than 10,000 bad ones the import stops with 422. "
                            + "Answers when the last line is committed; to watch the "
                            + "progress meanwhile, choose an `Import-Id`. The same file may be sent "
                            + "again: lines that are a case already are only counted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "{\"idempotencyKey\":\"K-1\",\"channel\":\"APP\","
                                                            + "\"customer\":{\"id\":\"customer1\"},"
                                                            + "\"content\":\"收到的手机屏幕有划痕\"}")))
    public Uni<ImportAnswer> take(
            @Parameter(description = "A UUID of the caller's choice for a new import")
                    @HeaderParam(ID)
                    @Nullable String wantedId,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        UUID id = id(wantedId);
        Importer importer = new Importer(caller.actor(), Languages.wantedBy(headers));
        Uni<ImportSummary> run =
                imports.begin(id, importer)
                        .invoke(begun -> requireNew(id, begun))
                        .chain(() ->
                                imports.take(id, importer, RequestBytes.of(request, BYTES_MAX)));
        return detached(run)
                .onFailure()
                .invoke(() -> UnreadBody.discard(request))
                .map(ImportAnswer::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"app", "operations"})
    @Operation(
            summary = "How far an import is",
            description = "For its creator and for operations leads.")
    public Uni<ImportAnswer> find(@PathParam("id") UUID id) {
        Actor actor = caller.actor();
        return imports.find(id)
                .invoke(summary -> requireVisible(summary, actor))
                .map(ImportAnswer::of);
    }

    private static UUID id(@Nullable String wanted) {
        if (wanted == null) {
            return UUID.randomUUID();
        }
        if (!UUID_FORM.matcher(wanted).matches()) {
            throw InvalidInput.of(ID, "INVALID_FORMAT", "must be a UUID");
        }
        return UUID.fromString(wanted);
    }

    private static void requireNew(UUID id, boolean begun) {
        if (!begun) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "IMPORT_EXISTS",
                            "Conflict",
                            "There is an import %s already".formatted(id)));
        }
    }

    private static void requireVisible(ImportSummary summary, Actor reader) {
        boolean visible = summary.createdBy().equals(reader.name()) || reader.has(Role.OPERATIONS);
        if (!visible) {
            throw new ProblemException(
                    Problem.notFound("There is no import %s".formatted(summary.id())));
        }
    }

    // A caller who hangs up must not cut off what was read.
    private static <T> Uni<T> detached(Uni<T> work) {
        return Uni.createFrom()
                .emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail));
    }
}
