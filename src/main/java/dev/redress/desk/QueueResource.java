package dev.redress.desk;

import dev.redress.core.complaint.SkillGroup;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Sight;
import dev.redress.store.Page;
import dev.redress.store.QueueStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
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

    private static final int LIMIT_DEFAULT = 50;

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
        int most = limit == null ? LIMIT_DEFAULT : limit(limit);
        SkillGroup group = skillGroup == null ? null : group(skillGroup);
        Instant now = clock.instant();
        return store.queue(Sight.of(caller.actor()), assignee, group, most + 1)
                .map(found -> QueueAnswer.of(now, found, most));
    }

    private static int limit(String text) {
        int limit = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > Page.LIMIT_MAX) {
            throw InvalidInput.of("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX);
        }
        return limit;
    }

    private static SkillGroup group(String name) {
        return Arrays.stream(SkillGroup.values())
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        InvalidInput.of(
                                "skillGroup",
                                "UNKNOWN_VALUE",
                                "must be one of " + Arrays.toString(SkillGroup.values())));
    }
}
