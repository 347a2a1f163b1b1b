package dev.redress.intake.message;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.customer.Channel;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.RealTime;
import dev.redress.platform.SignedCall;
import dev.redress.platform.Worker;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Where partners hand over what customers wrote to them: chats, WeChat, marketplaces. The
/// signature is the permission.
@Path("/hooks/incoming-messages/{source}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incoming messages")
public class ChannelHookResource {

    private final IncomingDesk desk;
    private final IncomingConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    ChannelHookResource(
            IncomingDesk desk, IncomingConfig config, ObjectMapper json, @RealTime Clock clock) {
        this.desk = desk;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Takes a message in that a partner passes on",
            description =
                    "Signed as Standard Webhooks say, with the secret of the source. It opens a case"
                            + " by the channel of the source, or is a message in the case that it"
                            + " names, if that is the sender's. Each is taken once, by its"
                            + " `messageId`, and answered alike when it comes again. With its files"
                            + " it has at most 1 MiB; what is larger is sent to the case by"
                            + " `evidence-uploads`.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChannelForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "What became of it",
            content = @Content(schema = @Schema(implementation = HookAnswer.class)))
    @APIResponse(responseCode = "403", description = "The signature is none, or not any more")
    @APIResponse(responseCode = "409", description = "The same message is being taken in right now")
    public Uni<HookAnswer> take(
            @PathParam("source") @Parameter(description = "Who brings it, as configured")
                    String source,
            @BeanParam SignedCall call,
            byte @Nullable [] body)
            throws IOException {
        byte[] sent = body == null ? new byte[0] : body;
        call.requireSignedWith(config.secretOf(source), sent, clock.instant());
        ChannelForm form = json.readValue(sent, ChannelForm.class);
        if (form == null) {
            throw InvalidInput.of("", "REQUIRED", "a body is required");
        }
        Channel channel = Objects.requireNonNull(config.source().get(source)).channel();
        return Worker.run(() -> form.toMessage(source, channel))
                .chain(message ->
                        desk.takeMessage(
                                message,
                                new String(sent, StandardCharsets.ISO_8859_1),
                                form.numbered().orElse(null)))
                .map(HookAnswer::of);
    }
}
