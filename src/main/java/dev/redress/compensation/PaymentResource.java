package dev.redress.compensation;

import dev.redress.compensation.PaymentRequests.ClawBackRequest;
import dev.redress.compensation.PaymentRequests.ReferenceRequest;
import dev.redress.compensation.PaymentRequests.WriteOffRequest;
import dev.redress.core.compensation.Step;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The money of a compensation: paid, taken back, claimed from whoever owes it.
@Path("/complaints/{id}/compensations/{compensation}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "senior", "supervisor", "middle", "expert", "operations"})
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Compensations")
public class PaymentResource {

    private final Compensations compensations;
    private final Certification certification;
    private final Caller caller;

    PaymentResource(Compensations compensations, Certification certification, Caller caller) {
        this.compensations = compensations;
        this.certification = certification;
        this.caller = caller;
    }

    @POST
    @Path("/payment")
    @Operation(
            summary = "Orders to pay what was granted or approved",
            description =
                    "Also once more what the provider refused. The operation `payout` hands it over "
                            + "and notes the answer. 409 `IDENTITY_UNVERIFIED` before somebody made sure "
                            + "who the customer is, `CONSENT_WITHDRAWN` when they do not agree to it any"
                            + " more.")
    public Uni<Response> pay(
            @BeanParam CommandParameters at, @PathParam("compensation") String compensation) {
        return proceed(at, compensation, null, new Step.OrderPayment());
    }

    @POST
    @Path("/claw-back")
    @Operation(
            summary = "Takes a payment back, or a part of it, once",
            description =
                    "The customer is told why. It makes no room in any limit. 409 `WRONG_STATE` while "
                            + "a carrier or merchant owes it.")
    @RolesAllowed({"middle", "operations"})
    public Uni<Response> takeBack(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable ClawBackRequest body) {
        return proceed(at, compensation, body, Body.of(body).toStep());
    }

    @POST
    @Path("/recovery-claim")
    @Operation(
            summary = "Claims an advance from the carrier or merchant who owes it",
            description = "The claim is OPEN from the moment at which the customer was paid.")
    public Uni<Response> claim(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable ReferenceRequest body) {
        String reference = Body.of(body).reference();
        return proceed(at, compensation, body, new Step.FileClaim(reference));
    }

    @POST
    @Path("/recovery")
    @Operation(summary = "Records that what was claimed has come in")
    public Uni<Response> recover(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable ReferenceRequest body) {
        String reference = Body.of(body).reference();
        return proceed(at, compensation, body, new Step.NoteRecovered(reference));
    }

    @POST
    @Path("/write-off")
    @Operation(summary = "Gives a claim up: the platform bears it after all")
    @RolesAllowed({"operations"})
    public Uni<Response> writeOff(
            @BeanParam CommandParameters at,
            @PathParam("compensation") String compensation,
            @NotNull @Valid @Nullable WriteOffRequest body) {
        return proceed(at, compensation, body, Body.of(body).toStep());
    }

    private Uni<Response> proceed(
            CommandParameters at, String compensation, @Nullable Object body, Step step) {
        return certification
                .requireForMoney(caller.actor())
                .chain(actor ->
                        compensations.proceed(
                                at.ofAnyVersion(),
                                CompensationId.parse(compensation),
                                body,
                                step,
                                actor));
    }
}
