package dev.redress.insight;

import static org.jboss.resteasy.reactive.RestResponse.StatusCode.CREATED;

import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.identity.Actor;
import dev.redress.insight.ClusterRequests.BroadcastRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Items;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RequestKey;
import dev.redress.platform.RulesInForce;
import dev.redress.store.AlertStore;
import dev.redress.store.BroadcastStore;
import dev.redress.store.BroadcastStore.Broadcast;
import dev.redress.store.BroadcastStore.Written;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Answers to all cases of a mass complaint at once.
@Path("/clusters/{id}/broadcasts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters")
public class BroadcastResource {

    /// Whoever waits for the request waits no longer than that; the next run does the rest.
    private static final int AT_ONCE_MAX = 100;

    private static final int LIST_MAX = 200;

    private final AlertStore alerts;
    private final BroadcastStore broadcasts;
    private final Broadcasts relay;
    private final BroadcastConduct conduct;
    private final RulesInForce rules;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DeskClock clock;

    BroadcastResource(
            AlertStore alerts,
            BroadcastStore broadcasts,
            Broadcasts relay,
            BroadcastConduct conduct,
            RulesInForce rules,
            Idempotency idempotency,
            Caller caller,
            DeskClock clock) {
        this.alerts = alerts;
        this.broadcasts = broadcasts;
        this.relay = relay;
        this.conduct = conduct;
        this.rules = rules;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed({"supervisor", "middle", "compliance", "operations"})
    @Operation(
            summary = "Answers all open cases of a mass complaint",
            description =
                    "Each customer is told once, in their language, and the answer stands in the"
                            + " timeline of each case. The first hundred cases have it at once, the"
                            + " rest by the next run of `insight`, as has whoever joins later: only"
                            + " the last answer. It keeps no promise of any case. What breaks a rule"
                            + " of conduct that blocks, by whatever channel, is refused"
                            + " (`CONDUCT_BLOCKED`), and so is what names somebody"
                            + " (`PERSONAL_DATA`).")
    public Uni<BroadcastAnswer> write(
            @PathParam("id") String id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = "Makes a repetition harmless")
                    @Nullable String key,
            @NotNull @Valid @Nullable BroadcastRequest body) {
        Actor actor = caller.actor();
        BroadcastRequest request = Body.of(body);
        request.requireNobodyNamed();
        UUID cluster = ClusterResource.parsed(id);
        RequestKey once = idempotency.keyOf(actor, "clusters/%s".formatted(cluster), key, body);
        Written written =
                new Written(
                        cluster,
                        actor.name(),
                        request.text(),
                        request.english(),
                        once == null ? null : once.key());
        Instant now = clock.instant();
        return alerts.cluster(cluster)
                .chain(rules::now)
                .call(inForce ->
                        conduct.check(
                                cluster,
                                "broadcasts",
                                request.said(),
                                actor,
                                inForce.termsAt(now).conduct(),
                                now))
                .chain(inForce -> send(written, now, inForce.lifecycleAt(now)));
    }

    @GET
    @RolesAllowed({
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
            summary = "What was answered to all cases of a mass complaint, the last answer first",
            description = "At most the last 200, each with how many cases have had it.")
    public Uni<Items<BroadcastAnswer>> list(@PathParam("id") String id) {
        UUID cluster = ClusterResource.parsed(id);
        return alerts.cluster(cluster)
                .chain(() -> broadcasts.of(cluster, LIST_MAX))
                .map(found -> new Items<>(found.stream().map(BroadcastAnswer::of).toList()));
    }

    private Uni<BroadcastAnswer> send(Written written, Instant now, Lifecycle lifecycle) {
        return broadcasts
                .write(written, now)
                .invoke(kept -> requireSame(kept, written))
                .call(kept -> relay.relay(kept.id(), now, AT_ONCE_MAX, lifecycle))
                .chain(kept -> broadcasts.find(kept.id()))
                .map(BroadcastAnswer::of);
    }

    private static void requireSame(Broadcast kept, Written written) {
        if (!kept.text().equals(written.text()) || !kept.english().equals(written.english())) {
            throw new ProblemException(Idempotency.reused());
        }
    }
}
