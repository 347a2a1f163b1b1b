package dev.redress.compensation;

import dev.redress.compensation.CompensationRequests.GrantRequest;
import dev.redress.core.identity.Actor;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseSides;
import dev.redress.platform.Certification;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.Items;
import dev.redress.platform.Sight;
import dev.redress.store.CompensationStore;
import dev.redress.store.ComplaintStore;
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

/// What customers get: granted, or asked for.
@Path("/complaints/{id}/compensations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compensations")
public class CompensationResource {

    private static final String GRANT =
            """
            {"form": "CASH_REFUND", "amount": "120.00",
             "basis": {"kind": "PRICE", "base": "200.00", "percent": 60,
                       "explanation": "实付 200.00 元的 60%"},
             "reason": "商品破损，按价款六成补偿"}\
            """;

    private final Compensations compensations;
    private final CompensationStore store;
    private final ComplaintStore complaints;
    private final CaseAnswers answers;
    private final Certification certification;
    private final Caller caller;

    CompensationResource(
            Compensations compensations,
            CompensationStore store,
            ComplaintStore complaints,
            CaseAnswers answers,
            Certification certification,
            Caller caller) {
        this.compensations = compensations;
        this.store = store;
        this.complaints = complaints;
        this.answers = answers;
        this.certification = certification;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Grants the customer something, within the caller's authority",
            description =
                    "Limits are those of the policy `compensation`: by role, risk and category, "
                            + "inclusive, and of the sum of the case, the customer and the day. What is "
                            + "granted and what is offered count together. What exceeds them is 403 "
                            + "`AUTHORITY_EXCEEDED`, or with `asksApproval` waits for those whom "
                            + "the problem names. 409 `BUDGET_EXHAUSTED` where a budget is used up.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "grant", value = GRANT)))
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @RolesAllowed({"trainee", "agent", "senior", "supervisor", "middle", "expert", "operations"})
    public Uni<Response> grant(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable GrantRequest body) {
        return certification
                .requireForMoney(caller.actor())
                .chain(actor -> compensations.grant(at.ofAnyVersion(), Body.of(body), actor));
    }

    @GET
    @Operation(summary = "The compensations of a case, the oldest first")
    @RolesAllowed({
        "agent",
        "senior",
        "supervisor",
        "middle",
        "back",
        "expert",
        "compliance",
        "operations",
        "security",
        "auditor"
    })
    public Uni<Items<CompensationAnswer>> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .chain(found ->
                        store.ofCase(found.id())
                                .map(all ->
                                        new Items<>(
                                                all.stream()
                                                        .map(one ->
                                                                CompensationAnswer.of(
                                                                        one,
                                                                        text ->
                                                                                answers.deskText(
                                                                                        text, found,
                                                                                        reader)))
                                                        .toList())));
    }
}
