package dev.redress.insight;

import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.insight.ClusterRequests.MemberClosureRequest;
import dev.redress.insight.MemberClosureAnswer.Item;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.MembershipStore;
import dev.redress.store.MembershipStore.Member;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Brings the cases of a mass complaint to their end.
@Path("/clusters/{id}/members/closure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "compliance", "operations"})
@Tag(name = "Clusters")
public class MemberClosureResource {

    private final MemberClosing closing;
    private final MembershipStore memberships;
    private final BroadcastConduct conduct;
    private final RulesInForce rules;
    private final Caller caller;
    private final DeskClock clock;

    MemberClosureResource(
            MemberClosing closing,
            MembershipStore memberships,
            BroadcastConduct conduct,
            RulesInForce rules,
            Caller caller,
            DeskClock clock) {
        this.closing = closing;
        this.memberships = memberships;
        this.conduct = conduct;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Brings the cases of a mass complaint to their end, page by page",
            description =
                    "Once the customer of the case that leads them knows the result (`NO_LEAD`,"
                            + " `LEAD_OPEN`). Like `resolution` of each case whose remedy was carried"
                            + " out: its customer gets a result notice of their own, in their"
                            + " language. With `proof` also like `closure` of each whose customer"
                            + " knows the result; without, those are left to their customers. The"
                            + " answer says of every other open case why it stands where it stood."
                            + " Who left the mass complaint is not touched. Harmless to repeat.")
    public Uni<MemberClosureAnswer> close(
            @PathParam("id") String id,
            @BeanParam ClusterParameters wanted,
            @NotNull @Valid @Nullable MemberClosureRequest body) {
        Actor actor = caller.actor();
        MemberClosureRequest request = Body.of(body);
        request.requireNobodyNamed();
        UUID cluster = ClusterResource.parsed(id);
        String list = "closure&" + cluster;
        Page page = wanted.page(list);
        Instant now = clock.instant();
        return closing.requireLead(cluster)
                .chain(rules::now)
                .call(inForce -> check(cluster, request, actor, inForce, now))
                .chain(inForce ->
                        memberships
                                .members(cluster, Sight.of(actor), page)
                                .chain(members ->
                                        closing.close(
                                                        members,
                                                        request,
                                                        actor,
                                                        inForce.lifecycleAt(now),
                                                        now)
                                                .map(items -> answer(items, members, page, list))));
    }

    private Uni<Void> check(
            UUID cluster, MemberClosureRequest request, Actor actor, Rules inForce, Instant now) {
        return conduct.check(
                cluster,
                "members/closure",
                request.said(),
                actor,
                inForce.termsAt(now).conduct(),
                now);
    }

    private static MemberClosureAnswer answer(
            List<Item> items, List<Member> members, Page page, String list) {
        boolean mayGoOn = members.size() == page.limit();
        return new MemberClosureAnswer(
                items.stream().filter(Item::moved).count(),
                items,
                mayGoOn ? Cursor.after(members.getLast().id(), list) : null);
    }
}
