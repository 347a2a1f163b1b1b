package dev.redress.party;

import dev.redress.core.mediation.MediationCommand;
import dev.redress.party.MediationRequests.MerchantConsent;
import dev.redress.party.MediationRequests.MerchantRefusal;
import dev.redress.party.MediationRequests.MerchantSignature;
import dev.redress.party.PartyDoor.Deed;
import dev.redress.platform.Body;
import dev.redress.platform.DeskClock;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The merchant speaks for itself in the mediation of the one case that its link opens.
@Path("/links/{token}/mediation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "201",
        description = "It has come in",
        content = @Content(schema = @Schema(implementation = LinkReceipt.class)))
@Tag(name = "Links")
public class LinkMediationResource {

    private final PartyDoor door;
    private final PartyWork work;
    private final DeskClock clock;

    LinkMediationResource(PartyDoor door, PartyWork work, DeskClock clock) {
        this.door = door;
        this.work = work;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Path("/consent")
    @Operation(
            summary = "The merchant consents to the mediation, or to that of the named institution",
            description =
                    "409 `WRONG_STATE` if nothing stands open, `UNCHANGED` for a second time, and"
                            + " `NOT_A_PARTY` by the link of a carrier.")
    public Uni<Response> consent(
            @BeanParam LinkCall call, @NotNull @Valid @Nullable MerchantConsent body) {
        return mediate(call, "consent", Body.of(body), Body.of(body).toCommand());
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Path("/refusal")
    @Operation(
            summary = "The merchant refuses",
            description = "Nobody is mediated with against their will; the case goes on.")
    public Uni<Response> refuse(
            @BeanParam LinkCall call, @NotNull @Valid @Nullable MerchantRefusal body) {
        return mediate(call, "refusal", Body.of(body), Body.of(body).toCommand());
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Path("/signature")
    @Operation(
            summary = "The merchant signs the agreement",
            description =
                    "`textHash` names the text that is signed, as `GET /links/{token}` shows it;"
                            + " 409 `OTHER_TEXT` for another. With both signatures the agreement is"
                            + " filed.")
    public Uni<Response> sign(
            @BeanParam LinkCall call, @NotNull @Valid @Nullable MerchantSignature body) {
        return mediate(call, "signature", Body.of(body), Body.of(body).toCommand());
    }

    private Uni<Response> mediate(
            LinkCall call, String noun, Object body, MediationCommand command) {
        Instant now = clock.instant();
        Deed deed = new Deed("mediation/" + noun, body, at -> work.mediate(at, command));
        return door.open(call, now)
                .chain(opened -> door.carryOut(opened, call.idempotencyKey, deed, now));
    }
}
