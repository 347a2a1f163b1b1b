package dev.redress.desk;

import dev.redress.core.staff.TutoredAction;
import dev.redress.desk.TutoredRequests.TutorDecisionRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.Choice;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What new agents want to do, and what their tutors say to it.
@Path("/tutored-actions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "senior", "supervisor", "middle", "expert", "operations"})
@Tag(name = "Staff")
public class TutoredResource {

    private final TutorDecisions decisions;
    private final Caller caller;

    TutoredResource(TutorDecisions decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "trainee",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "expert",
        "operations",
        "auditor"
    })
    @Operation(
            summary = "What waits for a tutor, or did, the latest first",
            description =
                    "One's own, and those of whom one tutors; supervisors see everybody's. At most"
                            + " 200.")
    public Uni<Items<TutoredAnswer>> list(
            @QueryParam("state") @Parameter(description = "PENDING, CONFIRMED, REFUSED, OUTDATED")
                    @Nullable String state) {
        TutoredAction.State wanted =
                state == null ? null : Choice.named("state", state, TutoredAction.State.values());
        return decisions.list(wanted, caller.actor()).map(Items::new);
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            summary = "Confirms what a new agent asked for, or refuses it",
            description =
                    "Confirmed, it takes effect at once, in the name of the new agent; the history"
                            + " tells of both. Only the tutor decides, and only as long as the case is"
                            + " as the new agent saw it.")
    @APIResponse(responseCode = "403", description = "NOT_THE_TUTOR")
    @APIResponse(responseCode = "409", description = "DECIDED_ALREADY, or OUTDATED")
    public Uni<TutoredAnswer> decide(
            @PathParam("id") String id, @NotNull @Valid @Nullable TutorDecisionRequest body) {
        TutorDecisionRequest request = Body.of(body);
        return decisions
                .decide(
                        CaseId.read(id).orElseThrow(TutoredResource::missing),
                        Body.required("confirmed", request.confirmed()),
                        Body.required("reason", request.reason()),
                        caller.actor())
                .map(TutoredAnswer::of);
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("There is no such tutored action"));
    }
}
