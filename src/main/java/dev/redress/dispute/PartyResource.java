package dev.redress.dispute;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.dispute.DisputeDesk.Asked;
import dev.redress.dispute.MediationRequests.ConsentRequest;
import dev.redress.dispute.MediationRequests.FulfilmentRequest;
import dev.redress.dispute.MediationRequests.RefusalRequest;
import dev.redress.dispute.MediationRequests.SignatureRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.Items;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.DisputeStore;
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

/// What the parties themselves say and do in a mediation, and what they see of it.
@Path("/complaints/{id}/mediation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"customer", "app", "middle", "operations"})
@Tag(name = "Disputes")
public class PartyResource {

    private static final String CHANGED = "The changed case";
    private static final String CONSENT =
            """
            {"party": "MERCHANT", "person": "店铺客服李先生", "proof": "邮件 2026-03-09 10:12"}\
            """;

    private final DisputeDesk desk;
    private final ComplaintStore complaints;
    private final DisputeStore disputes;
    private final CaseAnswers answers;
    private final Caller caller;

    PartyResource(
            DisputeDesk desk,
            ComplaintStore complaints,
            DisputeStore disputes,
            CaseAnswers answers,
            Caller caller) {
        this.desk = desk;
        this.complaints = complaints;
        this.disputes = disputes;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The mediations of a case, the first one first",
            description = "Each party sees every step, session, agreement and proof.")
    @RolesAllowed({
        "customer",
        "app",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "mediator",
        "expert",
        "compliance",
        "operations",
        "security",
        "auditor"
    })
    public Uni<Items<MediationAnswer>> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .chain(found -> list(found, reader));
    }

    @POST
    @Path("/consent")
    @Operation(
            summary = "A party consents to the mediation, or to that of the named institution",
            description =
                    "The customer for themselves; what the merchant said is recorded by the "
                            + "middle office, with `person` and `proof`.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "consent", value = CONSENT)))
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> consent(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ConsentRequest body) {
        Actor actor = caller.actor();
        return mediate(at, "consent", body, actor, Body.of(body).toCommand(actor));
    }

    @POST
    @Path("/refusal")
    @Operation(
            summary = "A party refuses",
            description = "Nobody is mediated with against their will; the case goes on.")
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> refuse(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable RefusalRequest body) {
        Actor actor = caller.actor();
        return mediate(at, "refusal", body, actor, Body.of(body).toCommand(actor));
    }

    @POST
    @Path("/signature")
    @Operation(
            summary = "A party signs the agreement",
            description =
                    "`textHash` names the text that was signed. With both signatures the "
                            + "agreement is filed: it decides the case, which is carried out.")
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> sign(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable SignatureRequest body) {
        Actor actor = caller.actor();
        return mediate(at, "signature", body, actor, Body.of(body).toCommand(actor));
    }

    @POST
    @Path("/fulfilment")
    @Operation(
            summary = "Proves that an obligation was fulfilled",
            description = "With the last one the agreement is fulfilled.")
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @RolesAllowed({"customer", "app", "middle", "mediator", "operations"})
    public Uni<Response> fulfil(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable FulfilmentRequest body) {
        return mediate(at, "fulfilment", body, caller.actor(), Body.of(body).toCommand());
    }

    private Uni<Items<MediationAnswer>> list(Complaint found, Actor reader) {
        MediationAnswers shown = MediationAnswers.of(found, reader, answers);
        return disputes.mediations(found.id())
                .map(all -> new Items<>(all.stream().map(shown::of).toList()));
    }

    private Uni<Response> mediate(
            CommandParameters at,
            String noun,
            @Nullable Object body,
            Actor actor,
            MediationCommand command) {
        return desk.mediate(
                new Asked(at.ofSeenVersion(), "mediation/" + noun, body, actor), command);
    }
}
