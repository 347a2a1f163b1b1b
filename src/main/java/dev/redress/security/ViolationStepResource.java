package dev.redress.security;

import dev.redress.core.violation.Violation;
import dev.redress.core.violation.ViolationCommand;
import dev.redress.core.violation.Violations;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.RegisterCommands;
import dev.redress.platform.RegisterDoor;
import dev.redress.platform.RegisterParameters;
import dev.redress.security.EventRequests.ReasonRequest;
import dev.redress.security.ViolationRequests.InvestigationRequest;
import dev.redress.security.ViolationRequests.ReportingRequest;
import dev.redress.security.ViolationRequests.RulingRequest;
import dev.redress.store.ViolationStore;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How far a violation has come.
@Path("/violations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations", "security"})
@Tag(name = "Security")
public class ViolationStepResource {

    private final RegisterCommands commands;
    private final RegisterDoor<Violation> door;
    private final Caller caller;

    ViolationStepResource(ViolationStore violations, RegisterCommands commands, Caller caller) {
        this.commands = commands;
        this.door = new RegisterDoor<>(violations, "violations", ViolationAnswer::of);
        this.caller = caller;
    }

    @POST
    @Path("/investigation")
    @Operation(
            summary = "Says what was found out",
            description = "Whoever is suspected has no part in it.")
    @APIResponse(
            responseCode = "200",
            description = "The changed violation",
            content = @Content(schema = @Schema(implementation = ViolationAnswer.class)))
    public Uni<Response> investigate(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable InvestigationRequest body) {
        InvestigationRequest request = Body.of(body);
        return carryOut(
                at, "investigation", request, new ViolationCommand.Investigate(request.findings()));
    }

    @POST
    @Path("/decision")
    @Operation(summary = "Decides a violation", description = "After the investigation.")
    @APIResponse(
            responseCode = "200",
            description = "The changed violation",
            content = @Content(schema = @Schema(implementation = ViolationAnswer.class)))
    public Uni<Response> decide(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable RulingRequest body) {
        RulingRequest request = Body.of(body);
        return carryOut(at, "decision", request, request.toCommand());
    }

    @POST
    @Path("/report")
    @Operation(
            summary = "Reports the decision, which ends the matter",
            description = "After the decision.")
    @APIResponse(
            responseCode = "200",
            description = "The changed violation",
            content = @Content(schema = @Schema(implementation = ViolationAnswer.class)))
    public Uni<Response> report(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ReportingRequest body) {
        ReportingRequest request = Body.of(body);
        return carryOut(at, "report", request, request.toCommand());
    }

    @POST
    @Path("/dismissal")
    @Operation(summary = "Says that it was none", description = "Before the decision.")
    @APIResponse(
            responseCode = "200",
            description = "The changed violation",
            content = @Content(schema = @Schema(implementation = ViolationAnswer.class)))
    public Uni<Response> dismiss(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ReasonRequest body) {
        ReasonRequest request = Body.of(body);
        return carryOut(at, "dismissal", request, new ViolationCommand.Dismiss(request.reason()));
    }

    private Uni<Response> carryOut(
            RegisterParameters at, String noun, Object body, ViolationCommand command) {
        return commands.change(
                door,
                at.ofSeenVersion(),
                noun,
                body,
                caller.actor(),
                (found, moment) -> Violations.step(found, command, moment.turn()));
    }
}
