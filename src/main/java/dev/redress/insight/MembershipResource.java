package dev.redress.insight;

import dev.redress.insight.ClusterRequests.DepartureRequest;
import dev.redress.insight.ClusterRequests.MembershipRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CommandParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Whether a case is one of the many of a mass complaint, and whether it leads them.
@Path("/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Clusters")
public class MembershipResource {

    private final Memberships memberships;
    private final Caller caller;

    MembershipResource(Memberships memberships, Caller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    @POST
    @Path("/cluster-membership")
    @RolesAllowed({"supervisor", "middle", "compliance", "operations"})
    @Operation(
            summary = "Says that a case belongs to a mass complaint",
            description =
                    "It becomes as grave as all of them and gets the last answer to all. Also of a"
                            + " case that had left it.")
    public Uni<Response> enrol(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable MembershipRequest body) {
        MembershipRequest request = Body.of(body);
        return memberships.enrol(
                at.ofSeenVersion(),
                Body.required("clusterId", request.clusterId()),
                request.reason(),
                caller.actor());
    }

    @POST
    @Path("/cluster-lead")
    @RolesAllowed({"supervisor", "middle", "compliance", "operations"})
    @Operation(
            summary = "Says that a case leads the others of its mass complaint",
            description =
                    "What they have in common is found out in it; the others are brought to their"
                            + " end once its customer knows the result (`members/closure`). Of"
                            + " several the last one counts, as long as it belongs to them.")
    public Uni<Response> lead(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable MembershipRequest body) {
        MembershipRequest request = Body.of(body);
        return memberships.lead(
                at.ofSeenVersion(),
                Body.required("clusterId", request.clusterId()),
                request.reason(),
                caller.actor());
    }

    @POST
    @Path("/cluster-departure")
    @RolesAllowed({
        "customer",
        "app",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "compliance",
        "operations"
    })
    @Operation(
            summary = "Takes a case out of a mass complaint",
            description =
                    "By the customer, who wants to be answered alone, or by staff. The answers to"
                            + " all reach it no more; its grade stays as it is. Without `clusterId` it"
                            + " leaves each that it belongs to.")
    public Uni<Response> leave(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable DepartureRequest body) {
        DepartureRequest request = Body.of(body);
        return memberships.leave(
                at.ofSeenVersion(), request.clusterId(), request.reason(), caller.actor());
    }
}
