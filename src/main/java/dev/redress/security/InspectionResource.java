package dev.redress.security;

import dev.redress.core.inspection.Inspection;
import dev.redress.core.inspection.InspectionKind;
import dev.redress.core.inspection.InspectionState;
import dev.redress.core.inspection.Inspections;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.HistoryAnswer;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Items;
import dev.redress.platform.RegisterCommands;
import dev.redress.platform.RegisterDoor;
import dev.redress.platform.RegisterList;
import dev.redress.platform.RegisterParameters;
import dev.redress.security.InspectionAnswer.InspectionPage;
import dev.redress.security.InspectionRequests.PlanRequest;
import dev.redress.store.InspectionStore;
import dev.redress.store.TimeOrderedId;
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

/// Scans, tests, assessments, audits and reviews, with what was found.
@Path("/inspections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations", "security"})
@Tag(name = "Security")
public class InspectionResource {

    private static final String PATH = "inspections";

    private final InspectionStore inspections;
    private final RegisterCommands commands;
    private final RegisterDoor<Inspection> door;
    private final Caller caller;

    InspectionResource(InspectionStore inspections, RegisterCommands commands, Caller caller) {
        this.inspections = inspections;
        this.commands = commands;
        this.door = new RegisterDoor<>(inspections, PATH, InspectionAnswer::of);
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Plans an inspection",
            description =
                    "Whoever is responsible is reminded, and told when it was not held in time.")
    @APIResponse(
            responseCode = "201",
            description = "The inspection",
            content = @Content(schema = @Schema(implementation = InspectionAnswer.class)))
    public Uni<Response> plan(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = "Makes a repetition harmless")
                    @Nullable String key,
            @NotNull @Valid @Nullable PlanRequest body) {
        PlanRequest request = Body.of(body);
        return commands.open(
                door,
                key,
                request,
                caller.actor(),
                (moment, filing) ->
                        inspections.open(
                                filing,
                                Inspections.plan(
                                        request.toPlan(TimeOrderedId.at(moment.turn().now())),
                                        moment.turn())));
    }

    @GET
    @RolesAllowed({"back", "compliance", "operations", "security", "auditor"})
    @Operation(summary = "Inspections, the latest first, page by page")
    public Uni<InspectionPage> list(@BeanParam RegisterList wanted) {
        return inspections
                .list(
                        wanted.query(
                                InspectionKind.values(),
                                InspectionState.values(),
                                InspectionState::isOver),
                        wanted.page(PATH))
                .map(found ->
                        new InspectionPage(
                                found.stream().map(InspectionAnswer::of).toList(),
                                wanted.next(PATH, found)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"back", "compliance", "operations", "security", "auditor"})
    @Operation(summary = "An inspection as it is now, with its findings")
    @APIResponse(
            responseCode = "200",
            description = "The inspection",
            content = @Content(schema = @Schema(implementation = InspectionAnswer.class)))
    public Uni<Response> read(@PathParam("id") String id) {
        return inspections
                .find(RegisterParameters.parsed(id))
                .map(filed ->
                        Response.ok(InspectionAnswer.of(filed))
                                .tag(String.valueOf(filed.version()))
                                .build());
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({"back", "compliance", "operations", "security", "auditor"})
    @Operation(summary = "What happened to an inspection, the first first")
    public Uni<Items<HistoryAnswer>> timeline(@PathParam("id") String id) {
        UUID inspection = RegisterParameters.parsed(id);
        return inspections
                .find(inspection)
                .chain(() -> inspections.history(inspection))
                .map(found -> new Items<>(found.stream().map(HistoryAnswer::of).toList()));
    }
}
