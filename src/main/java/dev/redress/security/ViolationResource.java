package dev.redress.security;

import dev.redress.core.identity.Actor;
import dev.redress.core.violation.Violation;
import dev.redress.core.violation.ViolationKind;
import dev.redress.core.violation.ViolationState;
import dev.redress.core.violation.Violations;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.HistoryAnswer;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RegisterCommands;
import dev.redress.platform.RegisterDoor;
import dev.redress.platform.RegisterList;
import dev.redress.platform.RegisterParameters;
import dev.redress.security.ViolationAnswer.ViolationPage;
import dev.redress.security.ViolationRequests.ViolationRequest;
import dev.redress.store.Filed;
import dev.redress.store.TimeOrderedId;
import dev.redress.store.ViolationStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Violations of the law on personal data: recorded, investigated, decided and reported.
@Path("/violations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations", "security"})
@Tag(name = "Security")
public class ViolationResource {

    private static final String PATH = "violations";

    private final ViolationStore violations;
    private final RegisterCommands commands;
    private final RegisterDoor<Violation> door;
    private final Caller caller;

    ViolationResource(ViolationStore violations, RegisterCommands commands, Caller caller) {
        this.violations = violations;
        this.commands = commands;
        this.door = new RegisterDoor<>(violations, PATH, ViolationAnswer::of);
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Records a violation",
            description =
                    "Of the rules for collecting, using or disclosing personal data. The rule that was"
                            + " broken may be noted as `legalBasis`.")
    @APIResponse(
            responseCode = "201",
            description = "The violation",
            content = @Content(schema = @Schema(implementation = ViolationAnswer.class)))
    public Uni<Response> record(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = "Makes a repetition harmless")
                    @Nullable String key,
            @NotNull @Valid @Nullable ViolationRequest body) {
        ViolationRequest request = Body.of(body);
        return commands.open(
                door,
                key,
                request,
                caller.actor(),
                (moment, filing) ->
                        violations.open(
                                filing,
                                Violations.record(
                                        request.toDraft(TimeOrderedId.at(moment.turn().now())),
                                        moment.turn())));
    }

    @GET
    @RolesAllowed({"compliance", "operations", "security", "auditor"})
    @Operation(
            summary = "Violations, the latest first, page by page",
            description = "Whoever is suspected of one does not find it.")
    public Uni<ViolationPage> list(@BeanParam RegisterList wanted) {
        Actor reader = caller.actor();
        return violations
                .list(
                        wanted.query(
                                ViolationKind.values(),
                                ViolationState.values(),
                                ViolationState::isOver),
                        wanted.page(PATH))
                .map(found ->
                        new ViolationPage(
                                found.stream()
                                        .filter(filed -> !filed.value().suspects(reader))
                                        .map(ViolationAnswer::of)
                                        .toList(),
                                wanted.next(PATH, found)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"compliance", "operations", "security", "auditor"})
    @Operation(summary = "A violation as it is now")
    @APIResponse(
            responseCode = "200",
            description = "The violation",
            content = @Content(schema = @Schema(implementation = ViolationAnswer.class)))
    public Uni<Response> read(@PathParam("id") String id) {
        return found(RegisterParameters.parsed(id))
                .map(filed ->
                        Response.ok(ViolationAnswer.of(filed))
                                .tag(String.valueOf(filed.version()))
                                .build());
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({"compliance", "operations", "security", "auditor"})
    @Operation(summary = "What happened to a violation, the first first")
    public Uni<Items<HistoryAnswer>> timeline(@PathParam("id") String id) {
        UUID violation = RegisterParameters.parsed(id);
        return found(violation)
                .chain(() -> violations.history(violation))
                .map(found -> new Items<>(found.stream().map(HistoryAnswer::of).toList()));
    }

    private Uni<Filed<Violation>> found(UUID id) {
        Actor reader = caller.actor();
        return violations
                .find(id)
                .invoke(filed -> {
                    if (filed.value().suspects(reader)) {
                        throw new ProblemException(Problem.notFound("There is no violation " + id));
                    }
                });
    }
}
