package dev.redress.compensation;

import dev.redress.compensation.CompensationRequests.ApprovalRequest;
import dev.redress.compensation.CompensationRequests.IdentityCheckRequest;
import dev.redress.compensation.CompensationRequests.OpinionRequest;
import dev.redress.compensation.CompensationRequests.RevocationRequest;
import dev.redress.core.compensation.Step;
import dev.redress.core.identity.Actor;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.Certification;
import dev.redress.platform.CommandParameters;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What is decided about a compensation before any money moves.
@Path("/complaints/{id}/compensations/{compensation}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Compensations")
public class CompensationStepResource {

    private final Compensations compensations;
    private final Certification certification;
    private final Caller caller;

    CompensationStepResource(
            Compensations compensations, Certification certification, Caller caller) {
        this.compensations = compensations;
        this.certification = certification;
        this.caller = caller;
    }

    @POST
    @Path("/approval")
    @Operation(
            summary = "Approves what another asked for, or not",
            description =
                    "By a role that reaches the sums of now, and where the law may have a say "
                            + "by compliance as well, in either order and by two persons. At high risk "
                            + "409 `OPINION_MISSING` before the back office was heard. Whoever asked "
                            + "for it may take it back with `approved: false`.")
    @RolesAllowed({
        "trainee",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "expert",
        "compliance",
        "operations"
    })
    public Uni<Response> judge(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable ApprovalRequest body) {
        return certification
                .requireForMoney(caller.actor())
                .chain(actor ->
                        proceed(at, compensation, body, Body.of(body).toStep(actor), actor));
    }

    @POST
    @Path("/opinion")
    @Operation(summary = "Says what the back office thinks of a compensation")
    @RolesAllowed({"back"})
    public Uni<Response> advise(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable OpinionRequest body) {
        return proceed(at, compensation, body, Body.of(body).toStep(), caller.actor());
    }

    @POST
    @Path("/identity-check")
    @Operation(
            summary = "Records that and how it was made sure who the customer is",
            description = "Nothing is paid before. What was shown is not kept.")
    @RolesAllowed({"agent", "senior", "supervisor", "middle", "expert", "operations", "security"})
    public Uni<Response> verify(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable IdentityCheckRequest body) {
        return proceed(at, compensation, body, Body.of(body).toStep(), caller.actor());
    }

    @POST
    @Path("/revocation")
    @Operation(
            summary = "Takes back what was granted and not ordered to be paid yet",
            description = "The customer is told why.")
    @RolesAllowed({"agent", "senior", "supervisor", "middle", "expert", "operations"})
    public Uni<Response> revoke(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable RevocationRequest body) {
        return proceed(at, compensation, body, Body.of(body).toStep(), caller.actor());
    }

    private Uni<Response> proceed(
            CommandParameters at,
            String compensation,
            @Nullable Object body,
            Step step,
            Actor actor) {
        UUID id = CompensationId.parse(compensation);
        return compensations.proceed(at.ofAnyVersion(), id, body, step, actor);
    }
}
