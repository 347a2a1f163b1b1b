package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.VerificationCommand;
import dev.redress.core.evidence.SnapshotSubject;
import dev.redress.core.identity.Actor;
import dev.redress.desk.VerificationRequests.FindingRequest;
import dev.redress.desk.VerificationRequests.ResponsibilityRequest;
import dev.redress.desk.VerificationRequests.SnapshotRequest;
import dev.redress.desk.VerificationRequests.UnfreezingRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.Certification;
import dev.redress.platform.CommandParameters;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Establishing the facts of a case.
@Path("/complaints/{id}")
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
public class VerificationResource {

    private static final String SNAPSHOTS =
            """
            {"subjects": ["ORDER", "LOGISTICS", "CONVERSATION"]}\
            """;
    private static final String FINDING =
            """
            {"fact": "HOURS_SINCE_UNPACKING", "value": "72", "note": "客户开箱后72小时才投诉"}\
            """;
    private static final String RESPONSIBILITY =
            """
            {"responsibleParty": "MERCHANT", "reason": "第三方检测确认出厂缺陷"}\
            """;

    private final Desk desk;
    private final ComplaintStore complaints;
    private final Snapshots snapshots;
    private final Frauds frauds;
    private final Certification certification;
    private final Caller caller;

    VerificationResource(
            Desk desk,
            ComplaintStore complaints,
            Snapshots snapshots,
            Frauds frauds,
            Certification certification,
            Caller caller) {
        this.frauds = frauds;
        this.certification = certification;
        this.desk = desk;
        this.complaints = complaints;
        this.snapshots = snapshots;
        this.caller = caller;
    }

    @POST
    @Path("/snapshots")
    @Operation(
            summary = "Keeps what the platform knows by itself, as it is now",
            description =
                    "Order, parcels and conversation become evidence of the platform that "
                            + "nothing changes any more. Everything if no subject is named.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "all", value = SNAPSHOTS)))
    public Uni<Response> takeSnapshots(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable SnapshotRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        Set<SnapshotSubject> wanted = Body.of(body).wanted();
        return complaints
                .find(request.id(), Sight.of(actor))
                .chain(found -> snapshots.of(found, wanted))
                .map(VerificationCommand.TakeSnapshots::new)
                .chain(command -> desk.carryOut(request, body, command, actor));
    }

    @POST
    @Path("/findings")
    @Operation(
            summary = "Records a fact that decides who is responsible",
            description =
                    "A later finding of the same fact takes the place of the earlier one, which "
                            + "stays in the timeline. The step VERIFY needs a PICTURE_CHECK and a "
                            + "snapshot of the order. FRAUD by BUYER or SELLER is passed to the "
                            + "security officer, who sees the case from then on.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "hours", value = FINDING)))
    public Uni<Response> recordFinding(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable FindingRequest body) {
        VerificationCommand.RecordFinding command = Body.of(body).toCommand();
        return command.suspectsFraud()
                ? frauds.carryOut(at.ofSeenVersion(), body, command, caller.actor())
                : carryOut(at, body, command);
    }

    @POST
    @Path("/account-unfreezing")
    @Operation(
            summary = "Opens the frozen account of the customer again",
            description =
                    "With a word on how it was made sure who the customer is. Agents need the"
                            + " certificate `ACCOUNT_UNFREEZING`. The platform reads it from the event"
                            + " `ACCOUNT_UNFROZEN`.")
    @RolesAllowed({"trainee", "agent", "senior", "supervisor", "middle", "operations", "security"})
    public Uni<Response> unfreeze(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable UnfreezingRequest body) {
        return certification
                .requireForUnfreezing(caller.actor())
                .chain(() -> carryOut(at, body, Body.of(body).toCommand()));
    }

    @POST
    @Path("/responsibility")
    @Operation(
            summary = "Says who answers for what happened",
            description =
                    "Needed before a decision about goods or parcels without the customer's "
                            + "consent. The customer is not told.")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "merchant", value = RESPONSIBILITY)))
    public Uni<Response> nameResponsible(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ResponsibilityRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
