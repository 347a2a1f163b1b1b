package dev.redress.party;

import dev.redress.platform.Idempotency;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the holder of a link sends with every call. It does not print itself.
class LinkCall {

    @PathParam("token")
    @Parameter(description = "From the link in the message")
    @Nullable String token;

    @HeaderParam(Idempotency.HEADER)
    @Parameter(description = "Makes a repetition harmless")
    @Nullable String idempotencyKey;

    @Context @Nullable HttpServerRequest connection;
}
