package dev.redress.insight;

import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.AlertStore;
import dev.redress.store.AlertStore.Query;
import dev.redress.store.ClusterStore;
import dev.redress.store.StoredAlert;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the desk noticed in many complaints.
@Path("/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
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
    "auditor"
})
@Tag(name = "Alerts")
public class AlertResource {

    // UUID.fromString would also take 1-1-1-1-1.
    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final String EXAMPLE = "{\"reason\": \"批次已下架，供应商已整改\"}";

    private final AlertStore alerts;
    private final ClusterStore clusters;
    private final Caller caller;
    private final DeskClock clock;

    AlertResource(AlertStore alerts, ClusterStore clusters, Caller caller, DeskClock clock) {
        this.alerts = alerts;
        this.clusters = clusters;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Alerts of sudden rises and mass complaints, newest first, page by page",
            description =
                    "A SPIKE is YELLOW, ORANGE or RED by the policy `detection`. A MASS_COMPLAINT "
                            + "grades its open cases to at least MAJOR and high risk.")
    public Uni<AlertPage> list(@BeanParam AlertParameters wanted) {
        Query query = wanted.query();
        return alerts.list(query).map(found -> page(found, query, wanted));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One alert, with what happened to it and the cases of a mass complaint",
            description = "Whether the caller may see a case is asked when it is read.")
    public Uni<AlertAnswer> read(@PathParam("id") String id) {
        return answer(parsed(id));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({"supervisor", "middle", "back", "compliance", "operations"})
    @Operation(
            summary = "Closes an alert that needs no attention any more",
            description =
                    "The grades of cases stay as they are. What rises again later is a new alert. "
                            + "One that is closed already answers 409.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "closure", value = EXAMPLE)))
    public Uni<AlertAnswer> close(
            @PathParam("id") String id, @NotNull @Valid @Nullable ClosureRequest body) {
        UUID alert = parsed(id);
        String reason = Objects.requireNonNull(Objects.requireNonNull(body).reason());
        String account = caller.actor().name();
        return alerts.find(alert)
                .chain(() -> alerts.close(alert, account, reason, clock.instant()))
                .invoke(AlertResource::requireClosed)
                .chain(() -> answer(alert));
    }

    private Uni<AlertAnswer> answer(UUID id) {
        return alerts.find(id)
                .chain(found ->
                        alerts.history(id)
                                .chain(history ->
                                        clusters.members(id, AlertAnswer.CASES_MAX)
                                                .map(cases ->
                                                        AlertAnswer.of(found, history, cases))));
    }

    private static void requireClosed(boolean wasOpen) {
        if (!wasOpen) {
            throw new ProblemException(
                    Problem.of(409, "ALREADY_CLOSED", "Not possible now", "The alert is closed"));
        }
    }

    private static AlertPage page(List<StoredAlert> found, Query query, AlertParameters wanted) {
        boolean mayGoOn = found.size() == query.limit();
        return new AlertPage(
                found.stream().map(AlertAnswer::of).toList(),
                mayGoOn ? Cursor.after(found.getLast().id(), wanted.asked()) : null);
    }

    private static UUID parsed(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new ProblemException(Problem.notFound("There is no alert " + text));
        }
        return UUID.fromString(text);
    }
}
