package dev.redress.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.notice.Lane;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.Body;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.SignedCall;
import dev.redress.store.ReceiptStore;
import dev.redress.store.ReceiptStore.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Where providers say what became of messages. The signature is the permission.
@Path("/hooks/message-receipts/{channel}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class ReceiptHookResource {

    private static final int DETAIL_MAX = 300;

    private final ReceiptDoor door;
    private final ReceiptStore receipts;
    private final ObjectMapper json;
    private final RulesInForce rules;
    private final DeskClock clock;

    ReceiptHookResource(
            ReceiptDoor door,
            ReceiptStore receipts,
            ObjectMapper json,
            RulesInForce rules,
            DeskClock clock) {
        this.rules = rules;
        this.door = door;
        this.receipts = receipts;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Says what became of a message",
            description =
                    "Signed as Standard Webhooks say, with the secret of the channel. `DELIVERED` is"
                            + " noted; what `BOUNCED` goes the next way or becomes a dead letter. A"
                            + " repetition changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptForm.class)))
    public Uni<Void> receive(
            @PathParam("channel") @Parameter(description = "email, sms, push or partner")
                    String channel,
            @BeanParam SignedCall call,
            byte @Nullable [] body)
            throws IOException {
        byte[] sent = body == null ? new byte[0] : body;
        Lane lane = door.open(channel, call, sent);
        ReceiptForm form = json.readValue(sent, ReceiptForm.class);
        String detail = form.detail();
        Receipt receipt =
                new Receipt(
                        Body.required("messageId", form.messageId()),
                        lane,
                        Body.required("state", form.state()),
                        detail == null ? null : Masking.freeText(detail, DETAIL_MAX));
        return rules.now().chain(() -> receipts.enter(receipt, clock.instant()));
    }
}
