package dev.redress.identity;

import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CallerAddress;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/// The caller's own password.
@Path("/auth/password")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
public class PasswordResource {

    private final PasswordChange passwords;
    private final Caller caller;
    private final CallerAddress addresses;

    PasswordResource(PasswordChange passwords, Caller caller, CallerAddress addresses) {
        this.passwords = passwords;
        this.caller = caller;
        this.addresses = addresses;
    }

    @POST
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Changes the caller's password",
            description =
                    "Ends all sessions of the account and begins a new one, whose tokens are the"
                            + " answer. Whoever came in with a password that somebody else set can do"
                            + " nothing before.")
    @APIResponse(responseCode = "200", description = "The tokens of the new session")
    @APIResponse(
            responseCode = "401",
            description = "INVALID_CREDENTIALS: the present one is wrong")
    @APIResponse(
            responseCode = "422",
            description =
                    "Not good enough: `TOO_SHORT`, `TOO_LONG`, `COMMON`, `CONTAINS_NAME` or"
                            + " `UNCHANGED`")
    @APIResponse(responseCode = "429", description = "Too many failures; see Retry-After")
    public Uni<TokenAnswer> change(
            @NotNull @Valid @Nullable PasswordRequest body, @Context HttpServerRequest connection) {
        PasswordRequest request = Body.of(body);
        SignIn.Attempt attempt =
                new SignIn.Attempt(
                        caller.actor().name(),
                        Passwords.bounded("present", request.present()),
                        null,
                        addresses.of(connection));
        return passwords
                .change(attempt, Body.required("next", request.next()))
                .map(answer -> answer.orElseThrow(TokenRefusals::invalidCredentials));
    }
}
