package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.ReviewCommand;
import dev.redress.core.identity.Actor;
import dev.redress.desk.AppealRequests.AppealRequest;
import dev.redress.desk.AppealRequests.AppealWithdrawalRequest;
import dev.redress.desk.AppealRequests.ReviewEvidenceRequest;
import dev.redress.desk.AppealRequests.ReviewerRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseRequest;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Appeals, up to their decision, which is a `decision` of the case.
@Path("/complaints/{id}/appeal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed case, with its `appeals`",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Appeals")
public class AppealResource {

    private static final String EVIDENCE =
            """
            {"items": ["付款凭证", "商品照片"], "reason": "核对实付金额"}\
            """;

    private final Desk desk;
    private final Colleagues colleagues;
    private final Caller caller;

    AppealResource(Desk desk, Colleagues colleagues, Caller caller) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Appeals against the result, for the customer or by an agent on behalf",
            description =
                    "Within seven days of the result notice, also of a closed case, and once for "
                            + "each decision: experts step in within 24 hours and decide within 72. "
                            + "An appeal that comes too late, or is the second on the decision, is "
                            + "recorded as `INADMISSIBLE` and moves nothing; the customer is told "
                            + "why and which ways are left, mediation among them.")
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
    public Uni<Response> file(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable AppealRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/reviewer")
    @Operation(
            summary = "Gives the appeal to whoever shall review it",
            description =
                    "A supervisor or operations lead appoints the reviewer, and an expert may take "
                            + "the review. Nobody reviews a case in which they ever had a part: "
                            + "who handled, drafted, approved or decided, who was given it once, "
                            + "who wrote or noted anything in it.")
    @RolesAllowed({"expert", "supervisor", "operations"})
    public Uni<Response> appoint(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ReviewerRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        return colleagues
                .named(request, actor, Body.of(body).account(), "account")
                .chain(reviewer ->
                        desk.carryOut(
                                request, body, new ReviewCommand.AppointReviewer(reviewer), actor));
    }

    @POST
    @Path("/evidence-requests")
    @Operation(
            summary = "The reviewer asks the customer for evidence, once",
            description =
                    "The customer has 24 hours, in which `APPEAL_FINAL` stands still, and is "
                            + "reminded. Evidence of the customer ends the wait; without any the "
                            + "review goes on when the time is over.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = EVIDENCE)))
    @RolesAllowed({"expert", "supervisor", "operations"})
    public Uni<Response> requestEvidence(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ReviewEvidenceRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            summary = "Takes the appeal back",
            description = "The case goes back to where it was before the appeal.")
    @RolesAllowed({"customer", "app"})
    public Uni<Response> withdraw(
            @BeanParam CommandParameters at,
            @NotNull @Valid @Nullable AppealWithdrawalRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
