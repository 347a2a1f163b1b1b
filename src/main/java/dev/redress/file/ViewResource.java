package dev.redress.file;

import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.store.ViewStore;
import io.smallrye.mutiny.Uni;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Opening files, and who has done so.
@Path("/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ViewResource {

    private static final int TEXT_MAX = 1_000;

    private final Views views;
    private final Caller caller;

    ViewResource(Views views, Caller caller) {
        this.views = views;
        this.caller = caller;
    }

    /// What somebody opens a file for.
    record ViewRequest(
            @Schema(examples = "核对划痕是否为运输造成") @NotBlank @Size(max = TEXT_MAX) String purpose) {}

    /// Where the file is read until `expiresAt`.
    record ViewAnswer(String method, String url, Instant expiresAt) {}

    /// That a file was opened.
    record ViewEntry(UUID evidenceId, String by, String purpose, Instant at) {}

    record ViewList(List<ViewEntry> items) {}

    @POST
    @Path("/evidence/{evidenceId}/views")
    @RolesAllowed({
        "customer",
        "app",
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
            summary = "Opens a file, for a purpose",
            description =
                    "Who, when and what for is written down before the link is given out. A party "
                            + "opens its own files and the twins of the other party's.")
    public Uni<ViewAnswer> view(
            @PathParam("id") String id,
            @PathParam("evidenceId") String evidenceId,
            @NotNull @Valid @Nullable ViewRequest body) {
        return views.open(
                        CaseId.parse(id),
                        CaseId.parse(evidenceId),
                        Body.of(body).purpose(),
                        caller.actor())
                .map(request ->
                        new ViewAnswer(request.method(), request.url(), request.expiresAt()));
    }

    @GET
    @Path("/evidence-views")
    @RolesAllowed({"supervisor", "compliance", "operations", "security", "auditor"})
    @Operation(
            summary = "Who opened which file of the case, and what for",
            description = "Oldest first, at most 1,000.")
    public Uni<ViewList> list(@PathParam("id") String id) {
        return views.of(CaseId.parse(id), caller.actor())
                .map(found -> new ViewList(found.stream().map(ViewResource::entry).toList()));
    }

    private static ViewEntry entry(ViewStore.View view) {
        return new ViewEntry(view.evidenceId(), view.by(), view.purpose(), view.at());
    }
}
