package dev.redress.identity;

import dev.redress.identity.AccountRequests.ReasonRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Second factors that somebody lost.
@Path("/accounts/{username}/second-factor-reset")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class SecondFactorResetResource {

    private final SecondFactors factors;
    private final Caller caller;

    SecondFactorResetResource(SecondFactors factors, Caller caller) {
        this.factors = factors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("security")
    @Operation(
            summary = "Takes the second factor of somebody who lost it away",
            description =
                    "All their sessions end. The security officer does this and an administrator resets"
                            + " passwords, so that neither of them alone gets into an account.")
    @APIResponse(responseCode = "204", description = "It is gone; its owner begins a new one")
    @APIResponse(responseCode = "403", description = "OWN_ACCOUNT")
    @APIResponse(responseCode = "409", description = "NO_SECOND_FACTOR")
    public Uni<Void> reset(
            @RestPath String username, @NotNull @Valid @Nullable ReasonRequest body) {
        return factors.reset(
                username, Body.required("reason", Body.of(body).reason()), caller.actor());
    }
}
