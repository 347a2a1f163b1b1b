package dev.redress.identity;

import dev.redress.platform.CallerAddress;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
    private final ClientTokens clients;
    private final CallerAddress addresses;

    TokenResource(Sessions sessions, ClientTokens clients, CallerAddress addresses) {
        this.sessions = sessions;
        this.clients = clients;
        this.addresses = addresses;
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
                            + " `POST /auth/second-factor` only (`mustEnrolSecondFactor`). Programs"
                            + " send a form instead (`grant_type=client_credentials`, RFC 6749, 4.4)"
                            + " and are answered in its words.")
    @APIResponse(responseCode = "200", description = "The token")
    @APIResponse(
            responseCode = "401",
            description = "INVALID_CREDENTIALS, OTP_REQUIRED or INVALID_OTP")
    @APIResponse(responseCode = "422", description = "A field is missing or too long")
    @APIResponse(responseCode = "429", description = "Too many failures; see Retry-After")
    @SecurityRequirementsSet
    public Uni<TokenAnswer> issue(
            @NotNull @Valid TokenRequest request, @Context HttpServerRequest connection) {
        SignIn.Attempt attempt =
                new SignIn.Attempt(
                        request.username(),
                        Passwords.bounded("password", request.password()),
                        request.otp(),
                        addresses.of(connection));
        return sessions.begin(attempt)
                .map(token -> token.orElseThrow(TokenRefusals::invalidCredentials));
    }

    /// The same path for programs, which send a form.
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(hidden = true)
    public Uni<ClientTokenAnswer> grant(
            @BeanParam ClientForm form, @Context HttpServerRequest connection) {
        return clients.grant(form, addresses.of(connection))
                .map(token -> token.orElseThrow(TokenRefusals::invalidClient));
    }
}
