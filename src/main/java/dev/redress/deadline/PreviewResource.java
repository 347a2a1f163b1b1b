package dev.redress.deadline;

import dev.redress.core.sla.CaseFacts;
import dev.redress.platform.DeadlineAnswer;
import dev.redress.platform.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What a case would be promised.
@Path("/deadlines/preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "trainee",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "back",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security",
    "auditor",
    "admin"
})
@Tag(name = "Deadlines")
public class PreviewResource {

    private final RulesInForce rules;

    PreviewResource(RulesInForce rules) {
        this.rules = rules;
    }

    /// The promises that the receipt alone makes.
    record Preview(List<DeadlineAnswer> deadlines) {}

    @POST
    @Operation(
            summary = "The deadlines that such a case would get, without creating one",
            description = "By the policy in force at `receivedAt`, in the past or the future.")
    public Uni<Preview> preview(@NotNull @Valid @Nullable PreviewRequest body) {
        CaseFacts facts = Objects.requireNonNull(body).facts();
        return rules.now()
                .map(inForce -> inForce.planner().atReceipt(facts))
                .map(deadlines -> new Preview(deadlines.stream().map(DeadlineAnswer::of).toList()));
    }
}
