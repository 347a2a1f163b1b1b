package dev.redress.dispute;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.dispute.DisputeDesk.Asked;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.DisputeStore;
import dev.redress.store.TimeOrderedId;
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

/// Arbitrations, which happen elsewhere and are tracked here.
@Path("/complaints/{id}/arbitration")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
public class ArbitrationResource {

    private static final String APPLIED =
            """
            {"step": "APPLIED", "on": "2026-03-16", "institution": "上海仲裁委员会",
             "fileReference": "沪仲案字2026-118", "document": "oss://legal/2026/申请书.pdf"}\
            """;
    private static final String AWARDED =
            """
            {"step": "AWARDED", "on": "2026-05-20", "document": "oss://legal/2026/裁决书.pdf",
             "award": "商家退还货款399元", "performBy": "2026-06-05"}\
            """;

    private final DisputeDesk desk;
    private final ComplaintStore complaints;
    private final DisputeStore disputes;
    private final CaseAnswers answers;
    private final Caller caller;
    private final DeskClock clock;

    ArbitrationResource(
            DisputeDesk desk,
            ComplaintStore complaints,
            DisputeStore disputes,
            CaseAnswers answers,
            Caller caller,
            DeskClock clock) {
        this.desk = desk;
        this.complaints = complaints;
        this.disputes = disputes;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Records a step of an arbitration",
            description =
                    "APPLIED (also by the customer), then ACCEPTED or NOT_ACCEPTED, "
                            + "TRIBUNAL_FORMED, HEARD, AWARDED, and PERFORMED or "
                            + "ENFORCEMENT_APPLIED, by the legal side. Dates never run backwards. "
                            + "From APPLIED on the case is IN_ARBITRATION, whatever it waited for; "
                            + "the award decides it, and its performance is watched.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "applied", value = APPLIED),
                                @ExampleObject(name = "awarded", value = AWARDED)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @RolesAllowed({"customer", "app", "compliance"})
    public Uni<Response> record(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ArbitrationRequest body) {
        return desk.arbitrate(
                new Asked(at.ofSeenVersion(), "arbitration", body, caller.actor()),
                Body.of(body).toCommand(TimeOrderedId.at(clock.instant())));
    }

    @GET
    @Operation(
            summary = "The arbitrations of a case, the first one first",
            description = "Each party sees every step and document.")
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
    public Uni<Items<ArbitrationAnswer>> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .chain(found -> list(found, reader));
    }

    private Uni<Items<ArbitrationAnswer>> list(Complaint found, Actor reader) {
        boolean isNamed = !reader.hasAny(Role.CUSTOMER, Role.APP);
        return disputes.arbitrations(found.id())
                .map(all ->
                        new Items<>(
                                all.stream()
                                        .map(one ->
                                                ArbitrationAnswer.of(
                                                        one,
                                                        isNamed,
                                                        text -> answers.text(text, found, reader)))
                                        .toList()));
    }
}
