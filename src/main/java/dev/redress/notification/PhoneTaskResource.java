package dev.redress.notification;

import dev.redress.core.identity.Actor;
import dev.redress.core.notice.CallEffect;
import dev.redress.core.notice.CallOutcome;
import dev.redress.core.notice.ContactPolicy;
import dev.redress.notification.PhoneTaskAnswer.Tasks;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RegisterParameters;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.PhoneTaskStore;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Customers who want to be called: messages whose gateway is a person.
@Path("/phone-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "senior", "supervisor"})
@Tag(name = "Notifications")
public class PhoneTaskResource {

    private static final int LISTED_MAX = 100;

    private final PhoneTaskStore tasks;
    private final RulesInForce rules;
    private final Caller caller;
    private final DeskClock clock;

    PhoneTaskResource(PhoneTaskStore tasks, RulesInForce rules, Caller caller, DeskClock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// What came of a call.
    record CallRequest(@NotNull @Nullable CallOutcome outcome) {}

    @GET
    @Operation(
            summary = "Customers to be called about messages, the longest waiting first",
            description =
                    "Of cases that the caller may see, and of customers who have no quiet hours now,"
                            + " unless it is urgent. At most 100; `more` says whether there are"
                            + " others. The number is masked: it is revealed in the case, to whoever"
                            + " says what for.")
    public Uni<Tasks> list() {
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> inForce.contactAt(now))
                .chain(policy ->
                        tasks.list(Sight.of(caller.actor()), policy, now, LISTED_MAX + 1)
                                .map(found ->
                                        found.stream()
                                                .map(one -> PhoneTaskAnswer.of(one, policy, now))
                                                .toList()))
                .map(PhoneTaskResource::answer);
    }

    @POST
    @Path("/{id}/claim")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(204)
    @Operation(
            summary = "Says that the caller is about to call",
            description =
                    "Nobody else may for half an hour, or until the caller says what came of it. Once"
                            + " more begins the half hour anew.")
    @APIResponse(
            responseCode = "409",
            description = "Somebody else is about to (`CLAIMED`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<Void> claim(@RestPath String id) {
        Actor actor = caller.actor();
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> inForce.contactAt(now))
                .chain(policy ->
                        tasks.claim(
                                RegisterParameters.parsed(id),
                                actor.name(),
                                Sight.of(actor),
                                policy,
                                now))
                .invoke(mine -> require(mine, "CLAIMED", "Somebody else is about to call"))
                .replaceWithVoid();
    }

    @POST
    @Path("/{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(204)
    @Operation(
            summary = "Tells what came of a call",
            description =
                    "Only `REACHED` counts as delivered. After `NO_ANSWER` somebody calls again, as"
                            + " often as the policy `contact` says; then, and after `WRONG_NUMBER`,"
                            + " the message goes the customer's next way.")
    @APIResponse(
            responseCode = "409",
            description = "The caller did not say before that they would call (`NOT_CLAIMED`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<Void> tell(@RestPath String id, @NotNull @Valid @Nullable CallRequest body) {
        Actor actor = caller.actor();
        Instant now = clock.instant();
        CallOutcome outcome = Body.required("outcome", Body.of(body).outcome());
        PhoneTaskStore.Call call =
                new PhoneTaskStore.Call(RegisterParameters.parsed(id), actor.name(), outcome, now);
        return rules.now()
                .map(inForce -> inForce.contactAt(now))
                .chain(policy -> tell(call, actor, policy));
    }

    private Uni<Void> tell(PhoneTaskStore.Call call, Actor actor, ContactPolicy policy) {
        return tasks.tell(
                        call,
                        Sight.of(actor),
                        calls -> CallEffect.of(call.outcome(), calls, policy, call.at()))
                .invoke(mine ->
                        require(mine, "NOT_CLAIMED", "Say first that you are about to call"))
                .replaceWithVoid();
    }

    private static Tasks answer(List<PhoneTaskAnswer> found) {
        boolean more = found.size() > LISTED_MAX;
        return new Tasks(more ? found.subList(0, LISTED_MAX) : found, more);
    }

    private static void require(boolean holds, String code, String detail) {
        if (!holds) {
            throw new ProblemException(Problem.of(409, code, "Not possible now", detail));
        }
    }
}
