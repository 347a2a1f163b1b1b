package dev.redress.notification;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a provider sends beside its body.
class ReceiptParameters {

    @PathParam("channel")
    @Parameter(description = "email, sms, push or partner")
    @Nullable String channel;

    @HeaderParam("webhook-id")
    @Nullable String id;

    @HeaderParam("webhook-timestamp")
    @Parameter(description = "Seconds since 1970")
    @Nullable String timestamp;

    @HeaderParam("webhook-signature")
    @Nullable String signature;
}
