package dev.redress.dispute;

import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.dispute.DisputeDesk.Asked;
import dev.redress.dispute.MediationRequests.AgreementRequest;
import dev.redress.dispute.MediationRequests.MediationRequest;
import dev.redress.dispute.MediationRequests.MediatorRequest;
import dev.redress.dispute.MediationRequests.ReasonRequest;
import dev.redress.dispute.MediationRequests.SessionRequest;
import dev.redress.dispute.MediationRequests.ThirdPartyRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.DeskClock;
import dev.redress.store.TimeOrderedId;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Mediations: who asks for one, who leads it, and what comes of it.
@Path("/complaints/{id}/mediation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Disputes")
public class MediationResource {

    private static final String AGREEMENT =
            """
            {"text": "商家全额退款并承担退货运费，客户寄回商品",
             "obligations": [
               {"debtor": "CUSTOMER", "text": "寄回商品", "dueOn": "2026-03-20"},
               {"debtor": "MERCHANT", "text": "退款399元", "dueOn": "2026-03-27"}]}\
            """;
    private static final String SESSION =
            """
            {"heldAt": "2026-03-10T14:00:00+08:00", "participants": ["王女士", "店铺客服李先生"],
             "minutes": "商家同意退款，运费尚有分歧"}\
            """;

    private final DisputeDesk desk;
    private final Caller caller;
    private final DeskClock clock;

    MediationResource(DisputeDesk desk, Caller caller, DeskClock clock) {
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Asks for a mediation between customer and merchant",
            description =
                    "Of an open case that names a merchant. It begins when both parties have "
                            + "consented and a mediator is appointed, and costs the customer "
                            + "nothing: any other `fee` is refused.")
    @RolesAllowed({"customer", "app", "middle", "operations"})
    public Uni<Response> request(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable MediationRequest body) {
        return mediate(
                asked(at, "mediation", body),
                Body.of(body).toCommand(TimeOrderedId.at(clock.instant())));
    }

    @POST
    @Path("/mediator")
    @Operation(
            summary = "Appoints the mediator, at first or instead of another",
            description =
                    "Somebody with the role who never had a part in the case and has declared to "
                            + "have no ties with the merchant. From then on the mediator sees it.")
    @RolesAllowed({"middle", "operations"})
    public Uni<Response> appoint(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable MediatorRequest body) {
        MediatorRequest wanted = Body.of(body);
        Asked asked = asked(at, "mediation/mediator", body);
        return desk.mediator(asked, wanted.account())
                .chain(mediator ->
                        mediate(
                                asked,
                                new MediationCommand.Appoint(
                                        mediator, Boolean.TRUE.equals(wanted.withoutTies()))));
    }

    @POST
    @Path("/session")
    @Operation(summary = "Records a session of the parties with the mediator")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "session", value = SESSION)))
    @RolesAllowed("mediator")
    public Uni<Response> hold(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable SessionRequest body) {
        Instant now = clock.instant();
        return mediate(asked(at, "mediation/session", body), Body.of(body).toCommand(now));
    }

    @POST
    @Path("/no-agreement")
    @Operation(
            summary = "Ends the platform's own mediation without an agreement",
            description =
                    "A third party may mediate instead. After seven working days this happens by "
                            + "itself.")
    @RolesAllowed("mediator")
    public Uni<Response> giveUp(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ReasonRequest body) {
        return mediate(
                asked(at, "mediation/no-agreement", body),
                new MediationCommand.GiveUp(Body.of(body).reason()));
    }

    @POST
    @Path("/third-party")
    @Operation(
            summary = "Names the institution that would mediate instead",
            description =
                    "With the agreement under which it may see personal data. It mediates once "
                            + "both parties consent, for up to 15 working days.")
    @RolesAllowed({"mediator", "middle", "operations"})
    public Uni<Response> name(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ThirdPartyRequest body) {
        return mediate(asked(at, "mediation/third-party", body), Body.of(body).toCommand());
    }

    @POST
    @Path("/agreement")
    @Operation(
            summary = "Draws up what the parties agreed on, to be signed by both",
            description = "Drawn up anew, it is to be signed anew.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "agreement", value = AGREEMENT)))
    @RolesAllowed("mediator")
    public Uni<Response> agree(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable AgreementRequest body) {
        Instant now = clock.instant();
        return mediate(asked(at, "mediation/agreement", body), Body.of(body).toCommand(now));
    }

    @POST
    @Path("/failure")
    @Operation(
            summary = "Ends a mediation that came to nothing",
            description = "The case goes on as INVESTIGATING, and may go to arbitration.")
    @RolesAllowed("mediator")
    public Uni<Response> fail(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ReasonRequest body) {
        return mediate(
                asked(at, "mediation/failure", body),
                new MediationCommand.Fail(Body.of(body).reason()));
    }

    private Asked asked(CommandParameters at, String resource, @Nullable Object body) {
        Actor actor = caller.actor();
        return new Asked(at.ofSeenVersion(), resource, body, actor);
    }

    private Uni<Response> mediate(Asked asked, MediationCommand command) {
        return desk.mediate(asked, command);
    }
}
