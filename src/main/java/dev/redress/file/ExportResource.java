package dev.redress.file;

import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.store.ExportStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/// Handing evidence out of the desk (spec.md §7.1, "Export").
@Path("/complaints/{id}/evidence-exports")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations", "security", "auditor"})
@Tag(name = "Cases")
public class ExportResource {

    private static final String ZIP = "application/zip";
    private static final int TEXT_MAX = 1_000;

    private final Exports exports;
    private final Caller caller;

    ExportResource(Exports exports, Caller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    /// What somebody takes the evidence for.
    record ExportRequest(
            @Schema(examples = "杭州互联网法院（2026）浙0192民初1234号举证") @NotBlank @Size(max = TEXT_MAX)
                    String purpose) {}

    /// That a bundle was handed out.
    ///
    /// @param manifestSha256 by which the bundle is known again
    record ExportEntry(
            UUID id,
            String by,
            String purpose,
            Instant at,
            int pieces,
            String chainHead,
            String manifestSha256) {}

    record ExportList(List<ExportEntry> items) {}

    @POST
    @Produces(ZIP)
    @Operation(
            summary = "Hands the evidence of a case out as a sealed bundle",
            description =
                    "A zip file of the manifest with the hash of everything in it, the desk's seal "
                            + "on the manifest, the chain, the case, its timeline, who opened its "
                            + "files, all snapshots and all files. Nothing is masked. A case that "
                            + "went into this one has a bundle of its own. Who took it, "
                            + "when and what for is written down. `src/bin/evidence verify` checks "
                            + "a bundle without the desk.")
    public Multi<Buffer> export(
            @PathParam("id") String id, @NotNull @Valid @Nullable ExportRequest body) {
        Uni<Bundle.ZipContent> content =
                exports.export(CaseId.parse(id), Body.of(body).purpose(), caller.actor());
        return RestMulti.fromUniResponse(
                content, zip -> ZipStream.of(zip.entries()), ExportResource::headers);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which bundles of the case were handed out",
            description = "Oldest first, at most 1,000.")
    public Uni<ExportList> list(@PathParam("id") String id) {
        return exports.of(CaseId.parse(id), caller.actor())
                .map(found -> new ExportList(found.stream().map(ExportResource::entry).toList()));
    }

    private static Map<String, List<String>> headers(Bundle.ZipContent zip) {
        return Map.of(
                "Content-Disposition",
                List.of("attachment; filename=\"%s\"".formatted(zip.name())),
                "Cache-Control",
                List.of("private, no-store"));
    }

    private static ExportEntry entry(ExportStore.Export export) {
        return new ExportEntry(
                export.id(),
                export.by(),
                export.purpose(),
                export.at(),
                export.pieces(),
                export.chainHead(),
                export.manifestSha256());
    }
}
