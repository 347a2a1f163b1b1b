package dev.redress.identity;

import dev.redress.identity.SecondFactorForms.CodeRequest;
import dev.redress.identity.SecondFactorForms.EnrolmentAnswer;
import dev.redress.identity.SecondFactorForms.RecoveryAnswer;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// The caller's own second factor.
@Path("/auth/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
public class SecondFactorResource {

    private final Enrolling enrolling;
    private final Caller caller;
    private final CallerAddress addresses;

    SecondFactorResource(Enrolling enrolling, Caller caller, CallerAddress addresses) {
        this.enrolling = enrolling;
        this.caller = caller;
        this.addresses = addresses;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Begins a second factor",
            description =
                    "The secret is shown once, for an app that counts codes (RFC 6238). It counts when"
                            + " `POST …/confirmation` has seen a first code; until then it can be"
                            + " begun anew.")
    @APIResponse(responseCode = "201", description = "The secret")
    @APIResponse(
            responseCode = "409",
            description =
                    "SECOND_FACTOR_PRESENT; NO_SESSION: the token belongs to no account of the desk")
    @APIResponse(responseCode = "422", description = "Not used: there is no input")
    public Uni<EnrolmentAnswer> begin() {
        enrolling.requireSession(caller.session());
        return enrolling.begin(caller.actor().name()).map(EnrolmentAnswer::of);
    }

    @POST
    @Path("/confirmation")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Shows the password and a first code: from now on one is needed to sign in",
            description =
                    "Ends all sessions of the account. The answer holds the tokens of a new one and ten"
                            + " recovery codes, shown once, each of which takes the place of a code.")
    @APIResponse(responseCode = "200", description = "Tokens and recovery codes")
    @APIResponse(responseCode = "401", description = "INVALID_CREDENTIALS or INVALID_OTP")
    @APIResponse(
            responseCode = "409",
            description = "SECOND_FACTOR_NOT_BEGUN; NO_SESSION: as above")
    @APIResponse(responseCode = "429", description = "Too many failures; see Retry-After")
    public Uni<RecoveryAnswer> confirm(
            @NotNull @Valid @Nullable CodeRequest body, @Context HttpServerRequest connection) {
        enrolling.requireSession(caller.session());
        CodeRequest request = Body.of(body);
        return enrolling.confirm(
                caller.actor().name(),
                Passwords.bounded("password", Body.required("password", request.password())),
                Body.required("otp", request.otp()),
                addresses.of(connection));
    }
}
