package dev.redress.customer;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.store.PreferenceStore;
import dev.redress.store.ServiceFileStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How customers want to be reached: by themselves, by their app, or by who speaks with them.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class PreferenceResource {

    private static final int ID_MAX = 100;

    private final PreferenceStore preferences;
    private final ServiceFileStore files;
    private final Caller caller;
    private final DeskClock clock;

    PreferenceResource(
            PreferenceStore preferences, ServiceFileStore files, Caller caller, DeskClock clock) {
        this.preferences = preferences;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/customers/me/preferences")
    @RolesAllowed("customer")
    @Operation(summary = "How the caller wants to be reached")
    public Uni<PreferencesForm> own() {
        return shown(caller.actor().name());
    }

    @PUT
    @Path("/customers/me/preferences")
    @RolesAllowed("customer")
    @Operation(
            summary = "Says how the caller wants to be reached",
            description =
                    "Instead of what was said before. Messages that already wait in a channel stay"
                            + " there; all others follow at once, and what is written in open cases"
                            + " follows the `language`.")
    public Uni<PreferencesForm> tellOwn(@NotNull @Valid @Nullable PreferencesForm body) {
        return kept(caller.actor().name(), body);
    }

    @GET
    @Path("/customers/{customerId}/preferences")
    @RolesAllowed({"app", "agent", "senior", "supervisor", "compliance"})
    @Operation(
            summary = "How a customer wants to be reached",
            description = "The staff: only of customers of whom they may see a case.")
    public Uni<PreferencesForm> read(@PathParam("customerId") String customerId) {
        return known(customerId).chain(this::shown);
    }

    @PUT
    @Path("/customers/{customerId}/preferences")
    @RolesAllowed({"app", "agent", "senior", "supervisor"})
    @Operation(
            summary = "Says how a customer wants to be reached, as they told the caller",
            description =
                    "Instead of what was said before. The staff: only of customers of whom they may"
                            + " see a case.")
    public Uni<PreferencesForm> tell(
            @PathParam("customerId") String customerId,
            @NotNull @Valid @Nullable PreferencesForm body) {
        return known(customerId).chain(known -> kept(known, body));
    }

    private Uni<PreferencesForm> shown(String customerId) {
        return preferences
                .find(customerId)
                .chain(found ->
                        preferences
                                .mayBeAsked(customerId)
                                .map(surveys -> PreferencesForm.of(found, surveys)));
    }

    private Uni<PreferencesForm> kept(String customerId, @Nullable PreferencesForm body) {
        PreferencesForm form = Body.of(body);
        return preferences
                .keep(
                        customerId,
                        form.read(),
                        form.surveys(),
                        caller.actor().name(),
                        clock.instant())
                .chain(() -> shown(customerId));
    }

    /// An app speaks for all of its customers.
    private Uni<String> known(String customerId) {
        if (customerId.isBlank() || customerId.length() > ID_MAX) {
            throw InvalidInput.of("customerId", "SIZE", "must have 1 to 100 characters");
        }
        Actor actor = caller.actor();
        return actor.has(Role.APP)
                ? Uni.createFrom().item(customerId)
                : files.isKnown(customerId, Sight.of(actor))
                        .invoke(isKnown -> requireKnown(isKnown, customerId))
                        .replaceWith(customerId);
    }

    private static void requireKnown(boolean isKnown, String customerId) {
        if (!isKnown) {
            throw new ProblemException(
                    Problem.notFound("There is no customer %s with a case".formatted(customerId)));
        }
    }
}
