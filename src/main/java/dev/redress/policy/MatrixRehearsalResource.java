package dev.redress.policy;

import dev.redress.core.compensation.MatrixRehearsal;
import dev.redress.policy.PolicyRequests.RehearsalRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Tries out what a change of the authority to compensate would have meant.
@Path("/policies/compensation/rehearsal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Policies")
public class MatrixRehearsalResource {

    private static final String WANTED =
            """
            {"version": 2, "from": "2026-03-01T00:00:00+08:00", "to": "2026-04-01T00:00:00+08:00"}\
            """;

    private static final String ANSWER =
            """
            {"examined": 2, "complete": true, "consents": [
              {"consent": "NONE", "today": {"grants": 2, "amount": "600.00"},
               "draft": {"grants": 1, "amount": "100.00"}},
              {"consent": "SUPERVISOR", "today": {"grants": 0, "amount": "0.00"},
               "draft": {"grants": 1, "amount": "500.00"}}],
             "differences": 1, "grants": [
              {"caseNo": "C20260302-7K2M9", "compensation": "019cac87-3a00-7000-8000-000000000001",
               "grantedAt": "2026-03-02T02:00:00Z", "amount": "500.00", "today": "NONE",
               "draft": "SUPERVISOR"}]}\
            """;

    private final Drafts drafts;
    private final Rehearsals rehearsals;
    private final RereadRules rules;

    MatrixRehearsalResource(Drafts drafts, Rehearsals rehearsals, RereadRules rules) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.rules = rules;
    }

    @POST
    @Operation(
            summary = "Replays a past period under a version or a content of `compensation`",
            description =
                    "For what was granted in the period: whose consent it needed by the policy of"
                            + " then, and by the draft would have needed, with the sums. Budgets are"
                            + " left aside. Writes nothing.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The figures, and the first grants for which others would have been asked",
            content =
                    @Content(
                            schema = @Schema(implementation = MatrixRehearsalAnswer.class),
                            examples = @ExampleObject(name = "A lower limit", value = ANSWER)))
    public Uni<MatrixRehearsalAnswer> rehearse(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "A draft",
                                                            value = WANTED)))
                    @NotNull
                    @Valid
                    @Nullable RehearsalRequest body) {
        RehearsalRequest request = Objects.requireNonNull(body);
        Period period = Period.of(request);
        return drafts.compensation(request)
                .chain(draft ->
                        rules.now()
                                .chain(inForce ->
                                        rehearsals.replay(
                                                new MatrixRehearsal(draft), inForce, period)));
    }
}
