package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Part;
import dev.redress.core.identity.Actor;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.ConversationStore;
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
import java.util.HashSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Hands the second matter of a complaint to a case of its own.
@Path("/complaints/{id}/split")
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
@Tag(name = "Staff")
public class SplitResource {

    private static final String EXAMPLE =
            """
            {"content": "另一件商品还没有退款", "orderNo": "O-2026-7", "reason": "一次投诉，两件事",
             "evidence": ["01978c5e-8a00-7c1d-9f3a-2b1c4d5e6f70"]}\
            """;

    private final Desk desk;
    private final ComplaintStore complaints;
    private final ConversationStore conversations;
    private final Caller caller;

    SplitResource(
            Desk desk, ComplaintStore complaints, ConversationStore conversations, Caller caller) {
        this.desk = desk;
        this.complaints = complaints;
        this.conversations = conversations;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Opens a case of its own for the second matter of a complaint",
            description =
                    "It is received when the whole was, owes what the whole still owes by the same"
                            + " due times, is at least as grave, and stays with the same people. The"
                            + " conversation until now is read in both, and so is the evidence that"
                            + " is named. The last of `links` is the new case. Merging it into the"
                            + " whole takes it back.")
    @APIResponse(
            responseCode = "200",
            description = "The case that was split, with a link to the new one",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "split", value = EXAMPLE)))
    public Uni<Response> split(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable SplitRequest body) {
        Actor actor = caller.actor();
        CaseRequest request = at.ofSeenVersion();
        SplitRequest wanted = Body.of(body);
        Part part = wanted.toPart();
        return complaints
                .find(request.id(), Sight.of(actor))
                .call(found -> requireEvidence(found, part))
                .map(_ -> new Bearing.Splitting(part, wanted.reason()))
                .chain(bearing -> desk.carryOut(request, body, bearing, actor));
    }

    private Uni<Boolean> requireEvidence(Complaint found, Part part) {
        return conversations
                .holds(found, new HashSet<>(part.evidence()))
                .invoke(holds -> {
                    if (!holds) {
                        throw InvalidInput.of(
                                "evidence", "UNKNOWN_EVIDENCE", "must be evidence of this case");
                    }
                });
    }
}
