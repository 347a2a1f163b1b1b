package dev.redress.security;

import dev.redress.core.security.RestoreTest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.store.RestoreTestStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Backups that were restored, to see whether they can be.
@Path("/restore-tests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"operations", "security", "admin"})
@Tag(name = "Security")
public class RestoreTestResource {

    private static final int LIST_MAX = 200;

    private final RestoreTestStore tests;
    private final Caller caller;
    private final DeskClock clock;

    RestoreTestResource(RestoreTestStore tests, Caller caller, DeskClock clock) {
        this.tests = tests;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Records that a backup was restored, and what came of it",
            description =
                    "`restore` prints what is to be entered. When the last one that was passed is"
                            + " older than six months, operations and administrators are told every"
                            + " month.")
    public Uni<RestoreTest> record(@NotNull @Valid @Nullable RestoreTestForm body) {
        Instant now = clock.instant();
        RestoreTest test = Body.of(body).toTest(TimeOrderedId.at(now), caller.actor().name(), now);
        return tests.record(test).replaceWith(test);
    }

    @GET
    @RolesAllowed({"operations", "security", "admin", "compliance", "auditor"})
    @Operation(
            summary = "Backups that were restored, the latest first",
            description = "At most 200, with recovery time, and with what would have been lost.")
    public Uni<Items<RestoreTest>> list() {
        return tests.list(LIST_MAX).map(Items::new);
    }
}
