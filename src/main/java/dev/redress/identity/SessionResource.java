package dev.redress.identity;

import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CallerAddress;
import dev.redress.platform.LinkToken;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/// How a session goes on, and how it ends.
@Path("/auth")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
public class SessionResource {

    private final Sessions sessions;
    private final Caller caller;
    private final CallerAddress addresses;

    SessionResource(Sessions sessions, Caller caller, CallerAddress addresses) {
        this.sessions = sessions;
        this.caller = caller;
        this.addresses = addresses;
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Gives the next access token, without a password",
            description =
                    "Each refresh token is good once; the answer holds the next one, and the roles as"
                            + " they are by now. One that was used before ends the whole session:"
                            + " somebody has a copy. Needs no access token.")
    @APIResponse(responseCode = "200", description = "The token")
    @APIResponse(
            responseCode = "401",
            description =
                    "INVALID_REFRESH_TOKEN: unknown, used, too old, or of a session that is over")
    @APIResponse(responseCode = "422", description = "The token is missing or too long")
    @SecurityRequirementsSet
    public Uni<TokenAnswer> refresh(
            @NotNull @Valid @Nullable RefreshRequest body, @Context HttpServerRequest connection) {
        LinkToken token = new LinkToken(Objects.requireNonNull(Body.of(body).refreshToken()));
        return sessions.refresh(token, addresses.of(connection))
                .map(answer -> answer.orElseThrow(TokenRefusals::invalidRefreshToken));
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Operation(
            summary = "Ends the session of the token that comes along",
            description =
                    "From now on its access tokens are refused and its refresh token is none. A token"
                            + " that somebody else issued is ended by them alone.")
    @APIResponse(responseCode = "204", description = "The session is over")
    @APIResponse(
            responseCode = "409",
            description = "NO_SESSION: the token was not issued by the desk for a session")
    @APIResponse(responseCode = "422", description = "Not used: there is no input")
    public Uni<Void> logout(@Context HttpServerRequest connection) {
        UUID session = caller.session().orElseThrow(TokenRefusals::noSession);
        return sessions.end(session, caller.actor().name(), addresses.of(connection));
    }
}
