package dev.redress.identity;

import dev.redress.identity.AccountAnswers.ChangeAnswer;
import dev.redress.identity.AccountRequests.ReasonRequest;
import dev.redress.identity.ClientAnswers.ClientAnswer;
import dev.redress.identity.ClientAnswers.SecretAnswer;
import dev.redress.identity.ClientRequests.ClientRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Items;
import dev.redress.store.AccountBook;
import dev.redress.store.ApiClientStore;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The programs that call the desk.
@Path("/api-clients")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@Tag(name = "Accounts")
public class ClientResource {

    private static final int CHANGES_MAX = 200;

    private final Clients clients;
    private final ApiClientStore store;
    private final AccountBook book;
    private final Caller caller;

    ClientResource(Clients clients, ApiClientStore store, AccountBook book, Caller caller) {
        this.clients = clients;
        this.store = store;
        this.book = book;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"admin", "security", "auditor"})
    @Operation(summary = "The programs that call the desk, by name")
    public Uni<Items<ClientAnswer>> list() {
        return store.list()
                .map(found -> new Items<>(found.stream().map(ClientAnswer::of).toList()));
    }

    @GET
    @Path("/{id}/changes")
    @RolesAllowed({"admin", "security", "auditor"})
    @Operation(summary = "What was done to a client, by whom and why, the latest first")
    public Uni<Items<ChangeAnswer>> changes(@RestPath String id) {
        return store.find(id)
                .chain(() -> book.changes(id, CHANGES_MAX))
                .map(found -> new Items<>(found.stream().map(ChangeAnswer::of).toList()));
    }

    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Makes a client, which is switched off",
            description =
                    "The secret is shown once. The security officer lets the client in"
                            + " (`…/activation`). With it, the client gets tokens at `POST"
                            + " /auth/token` (grant `client_credentials`, RFC 6749).")
    @APIResponse(responseCode = "201", description = "The client and its secret")
    @APIResponse(responseCode = "409", description = "NAME_TAKEN, also by an account")
    public Uni<SecretAnswer> create(@NotNull @Valid @Nullable ClientRequest body) {
        ClientRequest request = Body.of(body);
        return clients.create(
                Body.required("id", request.id()),
                request.toScopes(),
                Body.required("requestsPerMinute", request.requestsPerMinute()),
                Body.required("reason", request.reason()),
                caller.actor());
    }

    @POST
    @Path("/{id}/secret")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Gives a client another secret",
            description =
                    "The one of before is good for a day. Switch the client off if it leaked.")
    @APIResponse(responseCode = "200", description = "The secret, shown once")
    public Uni<SecretAnswer> changeSecret(
            @RestPath String id, @NotNull @Valid @Nullable ReasonRequest body) {
        return clients.changeSecret(id, reasonOf(body), caller.actor());
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed("security")
    @Operation(summary = "Lets a client in that somebody else made")
    @APIResponse(responseCode = "403", description = "SECOND_PERSON_NEEDED")
    public Uni<ClientAnswer> activate(
            @RestPath String id, @NotNull @Valid @Nullable ReasonRequest body) {
        return clients.activate(id, reasonOf(body), caller.actor());
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed({"admin", "security"})
    @Operation(
            summary = "Keeps a client out",
            description = "Its tokens are refused, ten seconds later at most.")
    public Uni<ClientAnswer> deactivate(
            @RestPath String id, @NotNull @Valid @Nullable ReasonRequest body) {
        return clients.deactivate(id, reasonOf(body), caller.actor());
    }

    private static String reasonOf(@Nullable ReasonRequest body) {
        return Body.required("reason", Body.of(body).reason());
    }
}
