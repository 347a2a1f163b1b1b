package dev.redress.policy;

import dev.redress.platform.Caller;
import dev.redress.platform.Problem;
import dev.redress.policy.PolicyAnswers.VersionAnswer;
import dev.redress.policy.PolicyRequests.PolicyApprovalRequest;
import dev.redress.store.PolicyDecision;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Approves a draft of a policy, which comes into force by it, or rejects it.
@Path("/policies/{name}/approval")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations"})
@Tag(name = "Policies")
public class PolicyApprovalResource {

    private final Policies policies;
    private final Caller caller;

    PolicyApprovalResource(Policies policies, Caller caller) {
        this.policies = policies;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Approves or rejects a draft",
            description =
                    "By another person than the one who proposed it, and once. An approved version"
                            + " counts for cases received from its `effectiveFrom` on; deadlines"
                            + " that run already keep the version that they began under. Of"
                            + " `keywords` only a draft that was measured beside the classifier in"
                            + " force and reached the bars; see `/policies/{name}/evaluation`.")
    @APIResponse(
            responseCode = "409",
            description =
                    "The version is no draft any more (`NOT_A_DRAFT`), nobody measured it"
                            + " (`NOT_EVALUATED`), or it is not good enough (`BELOW_THE_BAR`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<VersionAnswer> decide(
            @RestPath String name, @NotNull @Valid @Nullable PolicyApprovalRequest body) {
        PolicyName policy = PolicyName.of(name);
        PolicyApprovalRequest request = Objects.requireNonNull(body);
        return policies.decide(
                new PolicyDecision(
                        policy.label(),
                        Objects.requireNonNull(request.version()),
                        Boolean.TRUE.equals(request.approved()),
                        caller.actor().name(),
                        Objects.requireNonNull(request.reason())));
    }
}
