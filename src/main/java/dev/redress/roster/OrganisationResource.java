package dev.redress.roster;

import dev.redress.core.identity.Role;
import dev.redress.core.organisation.OrganisationPolicy;
import dev.redress.core.organisation.StepOwner;
import dev.redress.core.routing.Agent;
import dev.redress.core.staff.Layer;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who has which duties, and which team has what (ORG-01, ORG-07, ORG-09, ORG-11, ORG-12).
@Path("/organisation")
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "Organisation")
public class OrganisationResource {

    private final StaffStore staff;
    private final RulesInForce rules;
    private final DeskClock clock;

    OrganisationResource(StaffStore staff, RulesInForce rules, DeskClock clock) {
        this.staff = staff;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "How the desk is organised now, with the people",
            description =
                    "The policy `organisation` as it is in force, with who holds the roles that it"
                            + " names. It is changed like every policy.")
    public Uni<OrganisationAnswer> read() {
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> inForce.organisationAt(now))
                .chain(policy ->
                        holders(policy)
                                .chain(holders ->
                                        staff.staff(now)
                                                .map(people ->
                                                        OrganisationAnswer.of(
                                                                policy, holders, layers(people)))));
    }

    private Uni<Map<Role, List<String>>> holders(OrganisationPolicy policy) {
        Set<Role> roles = EnumSet.copyOf(policy.duties().keySet());
        policy.steps().stream().map(StepOwner::role).forEach(roles::add);
        Map<Role, List<String>> holders = new EnumMap<>(Role.class);
        return Multi.createFrom()
                .iterable(roles)
                .onItem()
                .transformToUniAndConcatenate(
                        role -> staff.holders(role).invoke(found -> holders.put(role, found)))
                .onItem()
                .ignoreAsUni()
                .replaceWith(holders);
    }

    private static Map<Layer, List<String>> layers(List<Agent> people) {
        Map<Layer, List<String>> layers = new EnumMap<>(Layer.class);
        for (Agent agent : people) {
            layers.computeIfAbsent(agent.member().profile().layer(), _ -> new ArrayList<>())
                    .add(agent.account());
        }
        return layers;
    }
}
