package dev.redress.desk;

import dev.redress.core.complaint.SkillGroup;
import dev.redress.platform.Caller;
import dev.redress.platform.Choice;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Sight;
import dev.redress.store.QueueStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
                            + " there are others behind them.")
    public Uni<QueueAnswer> read(
            @QueryParam("assignee") @Parameter(description = "Only the queue of this account")
                    @Nullable String assignee,
            @QueryParam("skillGroup")
                    @Parameter(description = "Only the queue of this team", example = "RETURNS")
                    @Nullable String skillGroup,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 if left out")
                    @Nullable String limit) {
        int most = PageParameters.limit(limit);
        SkillGroup group =
                skillGroup == null
                        ? null
                        : Choice.named("skillGroup", skillGroup, SkillGroup.values());
        Instant now = clock.instant();
        return store.queue(Sight.of(caller.actor()), assignee, group, most + 1)
                .map(found -> QueueAnswer.of(now, found, most));
    }
}
