package dev.redress.notification;

import dev.redress.core.identity.Actor;
import dev.redress.notification.WebhookAnswers.NewWebhook;
import dev.redress.notification.WebhookAnswers.WebhookSecret;
import dev.redress.notification.WebhookRequests.ReplayRequest;
import dev.redress.notification.WebhookRequests.WebhookRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Items;
import dev.redress.platform.RealTime;
import dev.redress.platform.RegisterParameters;
import dev.redress.store.RedriveStore;
import dev.redress.store.WebhookStore;
import dev.redress.store.WebhookSubscription;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The programs that are told of events.
@Path("/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@Tag(name = "Notifications")
public class WebhookResource {

    private final Webhooks webhooks;
    private final WebhookStore store;
    private final Caller caller;
    private final Clock clock;

    WebhookResource(Webhooks webhooks, WebhookStore store, Caller caller, @RealTime Clock clock) {
        this.webhooks = webhooks;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    /// What came of a wish to be told again.
    ///
    /// @param messages how many
    public record ReplayAnswer(int messages) {}

    @GET
    @RolesAllowed({"admin", "security", "auditor"})
    @Operation(summary = "The programs that are told of events, the oldest first")
    public Uni<Items<WebhookSubscription>> list() {
        return store.list().map(Items::new);
    }

    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Has a program told of events from now on",
            description =
                    "Each event of the kinds that are named (none: of all kinds) is sent once, in the"
                            + " order of its case, signed as Standard Webhooks say (`webhook-id`,"
                            + " `webhook-timestamp`, `webhook-signature`). It says what happened in"
                            + " which case, and nothing of a person; the rest is asked for. The"
                            + " secret is shown once. The address must be https and public: it is"
                            + " looked up now and before each connection.")
    @APIResponse(responseCode = "201", description = "The subscription and its secret")
    @APIResponse(responseCode = "409", description = "TOO_MANY_WEBHOOKS")
    public Uni<NewWebhook> create(@NotNull @Valid @Nullable WebhookRequest body) {
        WebhookRequest request = Body.of(body);
        return webhooks.create(
                Body.required("url", request.url()), request.eventNames(), caller.actor());
    }

    @POST
    @Path("/{id}/secret")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Gives a subscription another secret",
            description =
                    "Messages have two signatures for a day: with the new one first, and with the one"
                            + " of before.")
    @APIResponse(responseCode = "200", description = "The secret, shown once")
    public Uni<WebhookSecret> changeSecret(@RestPath String id) {
        return webhooks.changeSecret(RegisterParameters.parsed(id));
    }

    @POST
    @Path("/{id}/activation")
    @Operation(summary = "Has a program told of events again, from now on")
    public Uni<WebhookSubscription> activate(@RestPath String id) {
        return webhooks.setActive(RegisterParameters.parsed(id), true);
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed({"admin", "security"})
    @Operation(
            summary = "Has a program told of nothing more",
            description = "What waits for it becomes a dead letter.")
    public Uni<WebhookSubscription> deactivate(@RestPath String id) {
        return webhooks.setActive(RegisterParameters.parsed(id), false);
    }

    @POST
    @Path("/{id}/replays")
    @Operation(
            summary = "Tells a program of events again",
            description =
                    "Of those that were sent or given up and were written in the time that is named:"
                            + " at most 10,000, the oldest first, with the ids that they had. Who"
                            + " wanted it and why stands in `GET /dead-letters/redrives`.")
    public Uni<ReplayAnswer> replay(
            @RestPath String id, @NotNull @Valid @Nullable ReplayRequest body) {
        ReplayRequest request = Body.of(body);
        Actor actor = caller.actor();
        Instant from = Body.required("from", request.from()).toInstant();
        Instant to = request.to() == null ? clock.instant() : request.to().toInstant();
        String why = Body.required("why", request.why());
        return webhooks.replay(
                        RegisterParameters.parsed(id),
                        from,
                        to,
                        new RedriveStore.Order(actor.name(), why, null, null))
                .map(ReplayAnswer::new);
    }
}
