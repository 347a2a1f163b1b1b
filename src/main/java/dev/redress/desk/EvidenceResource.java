package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.WaitCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.desk.WaitRequests.EvidenceSubmission;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseId;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Languages;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The evidence of a case.
@Path("/complaints/{id}/evidence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "customer",
    "app",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security"
})
@Tag(name = "Cases")
public class EvidenceResource {

    private final Desk desk;
    private final EvidenceReading reading;
    private final Caller caller;

    EvidenceResource(Desk desk, EvidenceReading reading, Caller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Adds evidence",
            description =
                    "Statements, references to files that the platform's app keeps, or to video "
                            + "sessions. A file may be a document of the case: test report, "
                            + "warranty card, inspection report. The customer's evidence ends the waiting for it. A case has at most 200 pieces. "
                            + "The version is optional: evidence does not depend on it.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> add(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable EvidenceSubmission body) {
        Actor actor = caller.actor();
        return desk.carryOut(at.ofAnyVersion(), body, command(Body.of(body), actor), actor);
    }

    @GET
    @Operation(
            summary = "The evidence of a case, oldest first, page by page",
            description =
                    "And a checklist of what helps with a complaint of its category, in the "
                            + "language of `Accept-Language`.")
    @RolesAllowed({
        "customer",
        "app",
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
        "auditor"
    })
    public Uni<EvidencePage> list(
            @PathParam("id") String id,
            @BeanParam PageParameters wanted,
            @Context HttpHeaders headers) {
        UUID caseId = CaseId.parse(id);
        Page page = wanted.page(EvidenceReading.list(caseId));
        return reading.page(caseId, page, caller.actor(), Languages.wantedBy(headers));
    }

    private static Command command(EvidenceSubmission body, Actor actor) {
        Evidence.Side side = body.side();
        if (side != null && actor.hasAny(Role.CUSTOMER, Role.APP)) {
            throw InvalidInput.of("side", "NOT_ALLOWED", "is for staff only");
        }
        return new WaitCommand.AddEvidence(
                side == null ? Evidence.Side.CUSTOMER : side, body.toItems());
    }
}
