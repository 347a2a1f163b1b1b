package dev.redress.survey;

import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.store.ImprovementStore;
import dev.redress.store.ImprovementStore.Item;
import dev.redress.survey.LoopAnswers.ListAnswer;
import dev.redress.survey.LoopRequests.MeasureRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What is to be improved because customers say so.
@Path("/improvement-items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "operations"})
@Tag(name = "Surveys")
public class ImprovementResource {

    private final ImprovementStore improvements;
    private final Caller caller;
    private final DeskClock clock;

    ImprovementResource(ImprovementStore improvements, Caller caller, DeskClock clock) {
        this.improvements = improvements;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What customers were discontent with so often that it is to be improved",
            description =
                    "A score below 60 or at most two stars is a signal; three about one category and"
                            + " team within seven days are an item, by the policy `survey`. What is"
                            + " open comes first; at most 200, `more` says whether there are others.")
    public Uni<ListAnswer<Item>> items() {
        return improvements.items(LoopAnswers.LISTED_MAX + 1).map(ListAnswer::of);
    }

    @POST
    @Path("/{id}/completion")
    @ResponseStatus(204)
    @Operation(summary = "Tells what was done about it")
    public Uni<Void> complete(@RestPath UUID id, @NotNull @Valid @Nullable MeasureRequest request) {
        return improvements.complete(
                id,
                Objects.requireNonNull(request).measure(),
                caller.actor().name(),
                clock.instant());
    }
}
