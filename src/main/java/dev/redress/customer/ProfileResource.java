package dev.redress.customer;

import dev.redress.core.identity.Actor;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the desk keeps of customers.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
@Tag(name = "Customers")
public class ProfileResource {

    private static final int ID_MAX = 100;
    private static final int CONFIRMATIONS_MAX = 100;
    private static final int FILES_MAX = 100;
    private static final int NIGHT_CASES_MIN = 3;

    private final ServiceFileStore files;
    private final Caller caller;
    private final DeskClock clock;

    ProfileResource(ServiceFileStore files, Caller caller, DeskClock clock) {
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/customers/{customerId}/profile")
    @Operation(
            summary = "What the desk keeps of a customer",
            description =
                    "What they said of the results of their cases, one after the other (the last 100), "
                            + "what they wish for, and when they write. Only of customers of whom the "
                            + "caller may see a case.")
    public Uni<ProfileAnswer> read(@PathParam("customerId") String customerId) {
        Actor reader = caller.actor();
        return files.isKnown(customerId, Sight.of(reader))
                .invoke(isKnown -> requireKnown(isKnown, customerId))
                .chain(() -> answer(customerId));
    }

    @PUT
    @Path("/customers/{customerId}/profile")
    @RolesAllowed("app")
    @Operation(
            summary = "Tells the age group of a customer and how they buy",
            description = "Instead of what was told before.")
    public Uni<ProfileAnswer> tell(
            @PathParam("customerId") String customerId,
            @NotNull @Valid @Nullable ProfileRequest body) {
        if (customerId.isBlank() || customerId.length() > ID_MAX) {
            throw InvalidInput.of("customerId", "SIZE", "must have 1 to 100 characters");
        }
        ProfileRequest told = Body.of(body);
        return files.keep(customerId, told.ageGroup(), told.habits(), clock.instant())
                .chain(() -> files.find(customerId))
                .map(file -> ProfileAnswer.of(file, null));
    }

    @GET
    @Path("/service-files")
    @RolesAllowed({"supervisor", "middle", "operations", "auditor"})
    @Operation(
            summary = "Customers who often complain at night, the most often first",
            description =
                    "By their archived cases received from 22:00 to 08:00, so that shifts can be "
                            + "changed. At most 100.")
    public Uni<Items<ProfileAnswer>> atNight(
            @QueryParam("nightCasesMin") @Parameter(description = "3 if left out")
                    @Nullable String nightCasesMin) {
        return files.atNight(least(nightCasesMin), FILES_MAX)
                .map(found ->
                        new Items<>(
                                found.stream().map(file -> ProfileAnswer.of(file, null)).toList()));
    }

    private Uni<ProfileAnswer> answer(String customerId) {
        return files.find(customerId)
                .chain(file ->
                        files.verdicts(customerId, CONFIRMATIONS_MAX)
                                .map(verdicts -> ProfileAnswer.of(file, verdicts)));
    }

    private static void requireKnown(boolean isKnown, String customerId) {
        if (!isKnown) {
            throw new ProblemException(
                    Problem.notFound("There is no customer %s with a case".formatted(customerId)));
        }
    }

    private static int least(@Nullable String text) {
        if (text == null) {
            return NIGHT_CASES_MIN;
        }
        int least = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (least < 1) {
            throw InvalidInput.of("nightCasesMin", "OUT_OF_RANGE", "must be 1 to 999999");
        }
        return least;
    }
}
