package dev.redress.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/// A password for a token.
@Path("/auth/token")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
public class TokenResource {

    private final Sessions sessions;

    TokenResource(Sessions sessions) {
        this.sessions = sessions;
    }

    @POST
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Gives an access token for a password",
            description =
                    "The answer is 401 for unknown accounts and wrong passwords alike. Whoever comes"
                            + " with a password that somebody else set gets a token without roles,"
                            + " which opens `POST /auth/password` only (`mustChangePassword`);"
                            + " with a privileged role and without a second factor, one that opens"
                            + " `POST /auth/second-factor` only (`mustEnrolSecondFactor`).")
    @APIResponse(responseCode = "200", description = "The token")
    @APIResponse(
            responseCode = "401",
            description = "INVALID_CREDENTIALS, OTP_REQUIRED or INVALID_OTP")
    @APIResponse(responseCode = "422", description = "A field is missing or too long")
    @APIResponse(responseCode = "429", description = "Too many failures; see Retry-After")
    @SecurityRequirementsSet
    public Uni<TokenAnswer> issue(
            @NotNull @Valid TokenRequest request, HttpServerRequest connection) {
        SignIn.Attempt attempt =
                new SignIn.Attempt(
                        request.username(),
                        Passwords.bounded("password", request.password()),
                        request.otp(),
                        connection.remoteAddress().hostAddress());
        return sessions.begin(attempt)
                .map(token -> token.orElseThrow(TokenRefusals::invalidCredentials));
    }
}
