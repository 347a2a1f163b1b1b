package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.identity.Actor;
import dev.redress.notification.DeadLetterRequests.RedriveRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Idempotency;
import dev.redress.platform.Items;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RequestKey;
import dev.redress.store.DeadLetter;
import dev.redress.store.DeadLetterStore;
import dev.redress.store.Page;
import dev.redress.store.Redrive;
import dev.redress.store.RedriveStore;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What could not be delivered.
@Path("/dead-letters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class DeadLetterResource {

    private static final int REDRIVES_SHOWN = 200;
    private static final int REDRIVEN_MAX = 10_000;

    private final DeadLetterStore letters;
    private final RedriveStore redrives;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DeskClock clock;

    DeadLetterResource(
            DeadLetterStore letters,
            RedriveStore redrives,
            Idempotency idempotency,
            Caller caller,
            DeskClock clock) {
        this.letters = letters;
        this.redrives = redrives;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /// A page of dead letters.
    ///
    /// @param next absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeadLetters(List<DeadLetter> items, @Nullable String next) {}

    /// What came of a wish to send dead letters again.
    ///
    /// @param messages how many
    public record RedriveAnswer(int messages) {}

    @GET
    @RolesAllowed({"operations", "admin", "auditor"})
    @Operation(
            summary = "What was given up, the latest first",
            description =
                    "With the reason and what was said last, and without the words of the message:"
                            + " those stand in `GET /notifications` for whoever may see the case.")
    public Uni<DeadLetters> list(@BeanParam DeadLetterParameters parameters) {
        Page page = parameters.page();
        return letters.list(parameters.choice(), page)
                .map(found ->
                        new DeadLetters(
                                found,
                                found.size() < page.limit()
                                        ? null
                                        : Cursor.after(found.getLast().id(), parameters.asked())));
    }

    @GET
    @Path("/redrives")
    @RolesAllowed({"operations", "admin", "auditor"})
    @Operation(
            summary = "Who sent which dead letters again and why, the latest first",
            description = "At most 200.")
    public Uni<Items<Redrive>> redrives() {
        return redrives.list(REDRIVES_SHOWN).map(Items::new);
    }

    @POST
    @Path("/redrives")
    @ResponseStatus(201)
    @RolesAllowed({"operations", "admin"})
    @Operation(
            summary = "Sends dead letters again",
            description =
                    "Single ones, or all of a lane or a reason: at most 10,000, the oldest first."
                            + " They wait in the outbox with all their attempts before them. What"
                            + " was sent again already is no dead letter any more, so that a"
                            + " repetition finds nothing; what was erased stays where it is.")
    public Uni<RedriveAnswer> redrive(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = "Makes a repetition harmless")
                    @Nullable String key,
            @NotNull @Valid @Nullable RedriveRequest body) {
        RedriveRequest request = Body.of(body);
        Actor actor = caller.actor();
        RequestKey once = idempotency.keyOf(actor, "dead-letters", key, body);
        RedriveStore.Order order =
                new RedriveStore.Order(
                        actor.name(),
                        Body.required("why", request.why()),
                        once == null ? null : once.key(),
                        once == null ? null : once.hash());
        return redrives.redrive(request.choice(), order, clock.instant(), REDRIVEN_MAX)
                .map(redrive -> answer(redrive, order));
    }

    private static RedriveAnswer answer(Redrive redrive, RedriveStore.Order order) {
        if (order.hash() != null && !order.hash().equals(redrive.requestHash())) {
            throw new ProblemException(Idempotency.reused());
        }
        return new RedriveAnswer(redrive.messages().size());
    }
}
