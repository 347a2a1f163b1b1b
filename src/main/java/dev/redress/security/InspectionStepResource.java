package dev.redress.security;

import dev.redress.core.inspection.FindingGrade;
import dev.redress.core.inspection.Inspection;
import dev.redress.core.inspection.InspectionCommand;
import dev.redress.core.inspection.Inspections;
import dev.redress.core.register.Step;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Moment;
import dev.redress.platform.RegisterCommands;
import dev.redress.platform.RegisterDoor;
import dev.redress.platform.RegisterParameters;
import dev.redress.security.InspectionRequests.ConclusionRequest;
import dev.redress.security.InspectionRequests.FindingRequest;
import dev.redress.security.InspectionRequests.HoldRequest;
import dev.redress.security.InspectionRequests.MendRequest;
import dev.redress.store.InspectionStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How far an inspection has come.
@Path("/inspections/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations", "security"})
@Tag(name = "Security")
public class InspectionStepResource {

    private final RegisterCommands commands;
    private final RegisterDoor<Inspection> door;
    private final Caller caller;

    InspectionStepResource(InspectionStore inspections, RegisterCommands commands, Caller caller) {
        this.commands = commands;
        this.door = new RegisterDoor<>(inspections, "inspections", InspectionAnswer::of);
        this.caller = caller;
    }

    @POST
    @Path("/result")
    @Operation(
            summary = "Says that it was held, and what was found",
            description =
                    "A finding has the time that its grade leaves by the policy `security`, if it"
                            + " names none. Those of a risk assessment have `likelihood` and"
                            + " `impact`.")
    @APIResponse(
            responseCode = "200",
            description = "The changed inspection",
            content = @Content(schema = @Schema(implementation = InspectionAnswer.class)))
    public Uni<Response> hold(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable HoldRequest body) {
        HoldRequest request = Body.of(body);
        return change(
                at,
                "result",
                request,
                (found, moment) -> request.toCommand(found.kind(), fixWithin(moment)));
    }

    @POST
    @Path("/findings")
    @Operation(summary = "Adds a finding to one that was held")
    @APIResponse(
            responseCode = "200",
            description = "The changed inspection",
            content = @Content(schema = @Schema(implementation = InspectionAnswer.class)))
    public Uni<Response> add(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable FindingRequest body) {
        FindingRequest request = Body.of(body);
        return change(
                at,
                "findings",
                request,
                (found, moment) ->
                        new InspectionCommand.Add(
                                request.toDraft("", found.kind()), fixWithin(moment)));
    }

    @POST
    @Path("/findings/{number}/proof")
    @RolesAllowed({"back", "compliance", "operations", "security"})
    @Operation(summary = "Proves that a finding is mended")
    @APIResponse(
            responseCode = "200",
            description = "The changed inspection",
            content = @Content(schema = @Schema(implementation = InspectionAnswer.class)))
    public Uni<Response> mend(
            @BeanParam RegisterParameters at,
            @PathParam("number") int number,
            @NotNull @Valid @Nullable MendRequest body) {
        MendRequest request = Body.of(body);
        return change(
                at,
                "findings/%d/proof".formatted(number),
                request,
                (found, moment) -> new InspectionCommand.Mend(number, request.evidence()));
    }

    @POST
    @Path("/closure")
    @Operation(summary = "Closes an inspection whose findings are all mended")
    @APIResponse(
            responseCode = "200",
            description = "The changed inspection",
            content = @Content(schema = @Schema(implementation = InspectionAnswer.class)))
    public Uni<Response> close(
            @BeanParam RegisterParameters at, @NotNull @Valid @Nullable ConclusionRequest body) {
        ConclusionRequest request = Body.of(body);
        return change(
                at,
                "closure",
                request,
                (found, moment) -> new InspectionCommand.Close(request.conclusion()));
    }

    private Uni<Response> change(
            RegisterParameters at,
            String noun,
            Object body,
            BiFunction<Inspection, Moment, InspectionCommand> command) {
        return commands.change(
                door,
                at.ofSeenVersion(),
                noun,
                body,
                caller.actor(),
                (found, moment) -> step(found, moment, command));
    }

    private static Step<Inspection> step(
            Inspection found,
            Moment moment,
            BiFunction<Inspection, Moment, InspectionCommand> command) {
        return Inspections.step(found, command.apply(found, moment), moment.turn());
    }

    private static Map<FindingGrade, Duration> fixWithin(Moment moment) {
        return moment.rules().securityAt(moment.turn().now()).fixWithin();
    }
}
