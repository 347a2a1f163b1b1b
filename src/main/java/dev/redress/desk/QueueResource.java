package dev.redress.desk;

import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.EntityTags;
import dev.redress.platform.Sight;
import dev.redress.store.QueueStore;
import dev.redress.store.QueueStore.Wanted;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What to do next.
@Path("/queue")
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
@Tag(name = "Staff")
public class QueueResource {

    private final QueueStore store;
    private final Caller caller;
    private final DeskClock clock;

    QueueResource(QueueStore store, Caller caller, DeskClock clock) {
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The cases to be handled that the caller may see, the most pressing first",
            description =
                    "By priority, then by what is due next, then by receipt. `more` says whether"
                            + " there are others behind them, which begin at `next`. With"
                            + " `If-None-Match` 304 while the page is what it was.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = QueueAnswer.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since")
    public Uni<Response> read(@BeanParam QueueParameters parameters, @Context Request request) {
        int most = parameters.most();
        Wanted wanted = parameters.wanted(Sight.of(caller.actor()));
        Instant now = clock.instant();
        return store.queue(wanted, most + 1)
                .map(found -> QueueAnswer.of(now, found, most, parameters::behind))
                .map(answer -> EntityTags.answer(request, answer.tag(), () -> answer));
    }
}
