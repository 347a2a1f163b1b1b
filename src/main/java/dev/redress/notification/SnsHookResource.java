package dev.redress.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.RulesInForce;
import dev.redress.store.NotFound;
import dev.redress.store.ReceiptStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Where Amazon SNS says what became of the mails that Amazon SES sent. The signature is the
/// permission.
@Path("/hooks/ses-events")
@Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
@Tag(name = "Notifications")
public class SnsHookResource {

    private final SnsDoor door;
    private final ReceiptStore receipts;
    private final ObjectMapper json;
    private final RulesInForce rules;
    private final DeskClock clock;

    SnsHookResource(
            SnsDoor door,
            ReceiptStore receipts,
            ObjectMapper json,
            RulesInForce rules,
            DeskClock clock) {
        this.door = door;
        this.receipts = receipts;
        this.json = json;
        this.rules = rules;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Says what became of an e-mail that Amazon SES sent",
            description =
                    "A notification of Amazon SNS, as SNS posts it, signed with version 2, of a topic"
                            + " in `redress.aws.receipt-topics`; a subscription to one of them is"
                            + " confirmed. What `DELIVERED` or what the customer `COMPLAINED` of is"
                            + " noted; what `BOUNCED` waits in the app. A repetition changes nothing.")
    public Uni<Void> receive(byte @Nullable [] body) {
        SnsMessage message =
                new SnsMessage(
                        read(
                                new String(
                                        body == null ? new byte[0] : body,
                                        StandardCharsets.UTF_8)));
        return door.check(message).chain(() -> take(message));
    }

    private Uni<Void> take(SnsMessage message) {
        if (message.isConfirmation()) {
            return door.confirm(message);
        }
        return message.isNotification()
                ? enter(read(String.valueOf(message.text("Message"))))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> enter(JsonNode event) {
        return SesEvent.receipt(event)
                .map(receipt -> rules.now().chain(() -> receipts.enter(receipt, clock.instant())))
                .orElseGet(() -> Uni.createFrom().voidItem())
                // SNS repeats for an hour what is refused, and nothing would be otherwise then.
                .onFailure(NotFound.class)
                .recoverWithNull();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException _) {
            throw InvalidInput.of("", "INVALID_FORMAT", "is no JSON");
        }
    }
}
