package dev.redress.notification;

import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.store.PushStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The phone that messages to the caller are pushed to.
@Path("/inbox/push-endpoint")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("customer")
@Tag(name = "Notifications")
public class PushEndpointResource {

    private final PushStore phones;
    private final AwsConfig config;
    private final Caller caller;
    private final DeskClock clock;

    PushEndpointResource(PushStore phones, AwsConfig config, Caller caller, DeskClock clock) {
        this.phones = phones;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /// A phone.
    record PushEndpointRequest(
            @Schema(
                            examples =
                                    "arn:aws:sns:eu-central-1:111122223333:endpoint/GCM/shop/4c2b3a5e-7a1d-3a9f-8f43-1f9f5a0c2b11")
                    @NotBlank
                    @Size(max = 300)
                    String endpoint) {}

    @PUT
    @Operation(
            summary = "Says which phone messages are pushed to",
            description =
                    "By the ARN that Amazon SNS has for it, of one of the platform applications of the"
                            + " desk; the last that was named counts.")
    public Uni<Void> register(@NotNull @Valid @Nullable PushEndpointRequest request) {
        String endpoint = Objects.requireNonNull(request).endpoint();
        if (config.pushApplications().orElse(List.of()).stream()
                .noneMatch(application -> endpoint.startsWith(endpointsOf(application)))) {
            throw InvalidInput.of("endpoint", "UNKNOWN_VALUE", "is of no application of the desk");
        }
        return phones.register(caller.actor().name(), endpoint, clock.instant());
    }

    @DELETE
    @Operation(summary = "Says that nothing is pushed any more")
    public Uni<Void> forget() {
        return phones.forget(caller.actor().name());
    }

    /// `arn:aws:sns:…:app/GCM/shop` has `arn:aws:sns:…:endpoint/GCM/shop/…`.
    private static String endpointsOf(String application) {
        return application.replaceFirst(":app/", ":endpoint/") + "/";
    }
}
