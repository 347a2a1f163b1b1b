package dev.redress.notification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.ReceiptState;
import dev.redress.core.privacy.Masking;
import dev.redress.store.ReceiptStore.Receipt;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What SES says of a mail, as it publishes events of a configuration set.
final class SesEvent {

    private static final int DETAIL_MAX = 300;

    private SesEvent() {}

    /// Empty for what says nothing of a message of the desk.
    static Optional<Receipt> receipt(JsonNode event) {
        ReceiptState state = state(event);
        UUID message = message(event.at("/mail/tags/" + SesGateway.TAG + "/0").asText());
        if (state == null || message == null) {
            return Optional.empty();
        }
        String detail = detail(event);
        return Optional.of(
                new Receipt(
                        message,
                        Lane.of(DeliveryChannel.EMAIL),
                        state,
                        detail.isEmpty() ? null : Masking.freeText(detail, DETAIL_MAX),
                        instant(event.at("/mail/timestamp").asText())));
    }

    private static @Nullable ReceiptState state(JsonNode event) {
        return switch (event.path("eventType").asText()) {
            case "Delivery" -> ReceiptState.DELIVERED;
            case "Complaint" -> ReceiptState.COMPLAINED;
            case "Bounce" -> isLost(event.path("bounce")) ? ReceiptState.BOUNCED : null;
            default -> null;
        };
    }

    /// What came back for a while and in general may be the note of somebody who is on holiday:
    /// they have the mail.
    private static boolean isLost(JsonNode bounce) {
        return !bounce.path("bounceType").asText().equals("Transient")
                || !bounce.path("bounceSubType").asText().equals("General");
    }

    private static String detail(JsonNode event) {
        JsonNode said = event.at("/bounce/bouncedRecipients/0/diagnosticCode");
        return said.isTextual()
                ? said.textValue()
                : event.at("/complaint/complaintFeedbackType").asText();
    }

    private static @Nullable Instant instant(String given) {
        try {
            return Instant.parse(given);
        } catch (DateTimeParseException _) {
            // It is then taken for one of the last sending.
            return null;
        }
    }

    private static @Nullable UUID message(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException _) {
            // A mail of somebody else by the same topic.
            return null;
        }
    }
}
