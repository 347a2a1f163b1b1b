package dev.redress.desk;

import dev.redress.desk.SavedViewForms.SavedViewAnswer;
import dev.redress.desk.SavedViewForms.SavedViewRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.SavedViewStore;
import dev.redress.store.SavedViewStore.SavedView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The lists that the caller looks at again and again; nobody else sees them.
@Path("/me/views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
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
    "auditor",
    "admin"
})
@Tag(name = "Staff")
public class SavedViewResource {

    private static final int VIEWS_MAX = 50;
    private static final int CONFLICT = 409;

    private final SavedViewStore views;
    private final Caller caller;
    private final DeskClock clock;

    SavedViewResource(SavedViewStore views, Caller caller, DeskClock clock) {
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The caller's saved lists, by name")
    public Uni<Items<SavedViewAnswer>> list() {
        return views.list(caller.actor().name())
                .map(found -> new Items<>(found.stream().map(SavedViewAnswer::of).toList()));
    }

    @PUT
    @Path("/{name}")
    @Operation(
            summary = "Keeps a list under a name",
            description =
                    "Instead of the one of that name. The name has at most 40 characters. Of filters"
                            + " only `kind`, `status`, `category`, `severity` and `overdue` are kept,"
                            + " with their own words: nothing that may say who somebody is.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SavedViewAnswer.class)))
    @APIResponse(responseCode = "409", description = "TOO_MANY_VIEWS: there are 50 already")
    public Uni<SavedViewAnswer> keep(
            @RestPath String name, @NotNull @Nullable SavedViewRequest body) {
        SavedViewRequest request = Body.of(body);
        Body.required("filters", request.filters());
        SavedView view = request.named(name, clock.instant());
        return views.keep(caller.actor().name(), view, VIEWS_MAX)
                .invoke(hadRoom -> {
                    if (!hadRoom) {
                        throw new ProblemException(
                                Problem.of(
                                        CONFLICT,
                                        "TOO_MANY_VIEWS",
                                        "Too many saved lists",
                                        "Nobody can keep more than " + VIEWS_MAX));
                    }
                })
                .replaceWith(() -> SavedViewAnswer.of(view));
    }

    @DELETE
    @Path("/{name}")
    @Operation(summary = "Forgets a list", description = "Nothing to forget is no failure.")
    public Uni<Void> drop(@RestPath String name) {
        return views.drop(caller.actor().name(), name);
    }
}
