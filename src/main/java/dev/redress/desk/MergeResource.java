package dev.redress.desk;

import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Merger;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.identity.Actor;
import dev.redress.desk.MergeRequests.MergeRequest;
import dev.redress.desk.MergeRequests.UndoRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Makes one case of two that are the same matter, and two of it again.
@Path("/complaints/{id}/merge")
@Consumes(MediaType.APPLICATION_JSON)
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
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Staff")
public class MergeResource {

    private static final String MERGE =
            """
            {"caseId": "01978c5e-8a00-7c1d-9f3a-2b1c4d5e6f70",
             "reason": "同一包裹，客户先在APP投诉后又来电"}\
            """;
    private static final String UNDO = "{\"reason\": \"是两件不同的事\"}";

    private final Desk desk;
    private final OtherCase others;
    private final ComplaintStore complaints;
    private final Caller caller;

    MergeResource(Desk desk, OtherCase others, ComplaintStore complaints, Caller caller) {
        this.desk = desk;
        this.others = others;
        this.complaints = complaints;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Lets a case go into another one about the same matter",
            description =
                    "Of the same customer and of one order, at most INVESTIGATING, into an open case"
                            + " at least as grave. It becomes MERGED and its clocks stop; the other"
                            + " case keeps the earlier receipt of both and owes each promise by the"
                            + " earlier due time, and shows the conversation and evidence of both."
                            + " Commands to a MERGED case answer 409 and name the other one.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "merge", value = MERGE)))
    public Uni<Response> merge(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable MergeRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        Pairing pairing = Body.of(body).toPairing();
        return others.require(request, pairing.other(), actor)
                .chain(() -> desk.carryOut(request, body, pairing, actor));
    }

    @POST
    @Path("/undo")
    @Operation(
            summary = "Takes a case out of the one that it went into, within 24 hours",
            description =
                    "It stands where it stood, and its clocks run as if they had never stopped. The"
                            + " other case has its own receipt and due times again, as far as"
                            + " nobody has counted them otherwise since.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "undo", value = UNDO)))
    public Uni<Response> undo(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable UndoRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        String reason = Body.of(body).reason();
        return complaints
                .find(request.id(), Sight.of(actor))
                .map(found -> new Pairing.Parting(merger(found).caseId(), reason))
                .chain(pairing -> desk.carryOut(request, body, pairing, actor));
    }

    private static Merger merger(Complaint found) {
        Merger merger = found.dossier().course().merger();
        if (merger == null) {
            throw new ProblemException(
                    Problem.refused(
                            new Refusal(
                                    Obstacle.WRONG_STATUS,
                                    found.caseNo() + " did not go into another case",
                                    found.status(),
                                    Action.possibleIn(found.status()))));
        }
        return merger;
    }
}
