package dev.redress.intake.message;

import dev.redress.intake.RequestBytes;
import dev.redress.platform.RealTime;
import dev.redress.platform.SignedCall;
import dev.redress.platform.UnreadBody;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where mail servers and providers hand mails over. The signature is the permission.
@Path("/hooks/incoming-mail/{source}")
@Consumes(MailHookResource.MAIL)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incoming messages")
public class MailHookResource {

    static final String MAIL = "message/rfc822";

    private final IncomingDesk desk;
    private final IncomingConfig config;
    private final Clock clock;

    MailHookResource(IncomingDesk desk, IncomingConfig config, @RealTime Clock clock) {
        this.desk = desk;
        this.config = config;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Takes a mail in, as it came over the wire",
            description =
                    "Signed as Standard Webhooks say, with the secret of the source. A mail opens a"
                            + " case; one that answers a mail of the desk, or names the sender's own"
                            + " case in its subject, is a message in that. What a machine wrote is no"
                            + " case and is never answered; a delivery report says what became of a"
                            + " mail of the desk. What a person must see is PARKED, see"
                            + " `/incoming-messages`. Each mail is taken once, by its Message-ID, and"
                            + " answered alike when it comes again. Answers 200 for whatever is in"
                            + " the mail; come again after any other answer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MAIL,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "From: wang@example.com\r\nSubject: Broken"
                                                            + " screen\r\n\r\nThe screen is scratched.")))
    @APIResponse(
            responseCode = "200",
            description = "What became of it",
            content = @Content(schema = @Schema(implementation = HookAnswer.class)))
    @APIResponse(responseCode = "403", description = "The signature is none, or not any more")
    @APIResponse(responseCode = "409", description = "The same mail is being taken in right now")
    @APIResponse(responseCode = "413", description = "The mail is too large")
    public Uni<HookAnswer> take(
            @PathParam("source") @Parameter(description = "Who brings it, as configured")
                    String source,
            @BeanParam SignedCall call,
            @Context HttpServerRequest request) {
        Uni<HookAnswer> taken =
                Uni.createFrom()
                        .voidItem()
                        .invoke(() -> call.requireLikely(config.secretOf(source), clock.instant()))
                        .chain(() -> bytes(request))
                        .invoke(raw ->
                                call.requireSignedWith(
                                        config.secretOf(source), raw, clock.instant()))
                        .chain(raw -> desk.takeMail(source, raw))
                        .map(HookAnswer::of);
        return detached(taken).onFailure().invoke(() -> UnreadBody.discard(request));
    }

    private Uni<byte[]> bytes(HttpServerRequest request) {
        return RequestBytes.of(request, config.mailBytesMax())
                .collect()
                .in(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes)
                .map(ByteArrayOutputStream::toByteArray);
    }

    // A caller who hangs up must not cut off what was read.
    private static <T> Uni<T> detached(Uni<T> work) {
        return Uni.createFrom()
                .emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail));
    }
}
