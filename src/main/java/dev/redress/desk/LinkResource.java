package dev.redress.desk;

import dev.redress.core.duplicate.Relation;
import dev.redress.core.identity.Actor;
import dev.redress.desk.LinkRequests.LinkRemovalRequest;
import dev.redress.desk.LinkRequests.LinkRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.InvalidInput;
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

/// Says which cases belong together.
@Path("/complaints/{id}/links")
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
public class LinkResource {

    private static final String LINK =
            """
            {"caseId": "01978c5e-8a00-7c1d-9f3a-2b1c4d5e6f70", "relation": "DUPLICATE",
             "reason": "同一包裹，客户先在APP投诉后又来电"}\
            """;
    private static final String REMOVAL =
            """
            {"caseId": "01978c5e-8a00-7c1d-9f3a-2b1c4d5e6f70", "reason": "不是同一件事"}\
            """;

    private final Desk desk;
    private final OtherCase others;
    private final Caller caller;

    LinkResource(Desk desk, OtherCase others, Caller caller) {
        this.desk = desk;
        this.others = others;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Says what a case has to do with another one",
            description =
                    "`DUPLICATE`: one complaint that was told twice. `RELATED`: matters that belong"
                            + " together. `REPEAT`: the later one complains of the result of the"
                            + " earlier one, which is treated as an appeal there. Both cases show"
                            + " it in `links` and in their timelines; apart from that appeal it"
                            + " moves neither of them and stops no clock. Said again with another"
                            + " relation it takes the place of what was said before.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "link", value = LINK)))
    public Uni<Response> link(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable LinkRequest body) {
        return carryOut(at, body, Body.of(body).toPairing());
    }

    @POST
    @Path("/removal")
    @Operation(
            summary = "Takes back that two cases belong together",
            description = "From either of both. Their timelines keep what was said and undone.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "removal", value = REMOVAL)))
    public Uni<Response> unlink(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable LinkRemovalRequest body) {
        return carryOut(at, body, Body.of(body).toPairing());
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Pairing pairing) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        return others.require(request, pairing.other(), actor)
                .invoke(both -> requireSameCustomer(both, pairing))
                .chain(() -> desk.carryOut(request, body, pairing, actor));
    }

    private static void requireSameCustomer(OtherCase.Both both, Pairing pairing) {
        if (pairing instanceof Pairing.Linking linking
                && linking.relation() == Relation.REPEAT
                && !both.areOfOneCustomer()) {
            throw InvalidInput.of(
                    "relation", "OTHER_CUSTOMER", "nobody repeats another's complaint");
        }
    }
}
