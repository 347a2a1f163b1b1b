package dev.redress.policy;

import dev.redress.core.sla.Rehearsal;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.policy.PolicyRequests.RehearsalRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Tries out what a change of the deadlines would have meant.
@Path("/policies/{name}/rehearsal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Policies")
public class RehearsalResource {

    private final Drafts drafts;
    private final Rehearsals rehearsals;
    private final RereadRules rules;
    private final DeskClock clock;

    RehearsalResource(Drafts drafts, Rehearsals rehearsals, RereadRules rules, DeskClock clock) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.rules = rules;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Replays a past period under a version or a content of `deadlines`",
            description =
                    "For the cases received in the period: what was due, warned of and broken, and"
                            + " what would have been. Writes nothing.")
    public Uni<RehearsalAnswer> rehearse(
            @RestPath String name, @NotNull @Valid @Nullable RehearsalRequest body) {
        if (PolicyName.of(name) != PolicyName.DEADLINES) {
            throw new ProblemException(
                    Problem.notFound("Only deadlines and compensation can be rehearsed"));
        }
        RehearsalRequest request = Objects.requireNonNull(body);
        Period period = Period.of(request);
        Instant now = clock.instant();
        return drafts.deadlines(request)
                .chain(draft ->
                        rules.now()
                                .chain(inForce ->
                                        rehearsals.replay(
                                                new Rehearsal(draft, inForce.calendar(), now),
                                                period)));
    }
}
