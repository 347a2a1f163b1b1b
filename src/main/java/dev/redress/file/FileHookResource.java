package dev.redress.file;

import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.UnreadBody;
import dev.redress.platform.storage.DiskLink;
import dev.redress.platform.storage.DiskStorage;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.MissingFile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/// Where files come in and go out that are kept on the desk's own disk. The link is the permission;
/// see `evidence-uploads` and `views`.
@Path("/hooks/evidence-files/{caseId}/{fileId}")
@Tag(name = "Files")
public class FileHookResource {

    private final DiskStorage storage;

    FileHookResource(DiskStorage storage) {
        this.storage = storage;
    }

    @PUT
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Sends a file",
            description =
                    "To exactly the URL that `evidence-uploads` answered. 204 when it is kept, 409 "
                            + "if it was sent already, or is being sent.")
    public Uni<Response> send(
            @BeanParam LinkParameters parameters, @Context HttpServerRequest request) {
        return Uni.createFrom()
                .deferred(() -> receive(parameters, request))
                .map(FileHookResource::answer)
                .onFailure()
                .invoke(() -> UnreadBody.discard(request));
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Fetches a file",
            description = "From exactly the URL that `views` answered.")
    public Multi<Buffer> fetch(@BeanParam LinkParameters parameters) {
        DiskLink link = valid("GET", parameters);
        Multi<Buffer> bytes =
                storage.read(link.key())
                        .onFailure(MissingFile.class)
                        .transform(missing -> notFound(link.key()));
        return RestMulti.fromMultiData(bytes)
                .header("Content-Disposition", "attachment; " + parameters.encodedName())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Uni<Boolean> receive(LinkParameters parameters, HttpServerRequest request) {
        DiskLink link = valid("PUT", parameters);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (!String.valueOf(link.size()).equals(length)) {
            throw InvalidInput.of(
                    "Content-Length",
                    "WRONG_SIZE",
                    "must be %d, as promised".formatted(link.size()));
        }
        Uni<Boolean> written = storage.write(link.key(), request);
        // Whoever is told to go on has the place by then.
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        return written;
    }

    private DiskLink valid(String method, LinkParameters parameters) {
        DiskLink link = parameters.link(method);
        if (!storage.isValid(link, parameters.signature())) {
            throw new ProblemException(
                    Problem.forbidden("LINK_INVALID", "The link is none, or not any more"));
        }
        return link;
    }

    private static Response answer(boolean isNew) {
        if (!isNew) {
            throw new ProblemException(
                    Problem.of(409, "FILE_EXISTS", "Conflict", "The file was sent already"));
        }
        return Response.noContent().build();
    }

    private static ProblemException notFound(FileKey key) {
        return new ProblemException(Problem.notFound("There is no file " + key.path()));
    }
}
