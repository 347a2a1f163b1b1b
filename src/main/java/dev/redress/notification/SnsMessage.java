package dev.redress.notification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What SNS posts to a subscriber.
///
/// @param fields by the names that SNS gives them
record SnsMessage(JsonNode fields) {

    private static final String CONFIRMATION = "SubscriptionConfirmation";
    private static final String NOTIFICATION = "Notification";
    private static final List<String> OF_NOTIFICATIONS =
            List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type");
    private static final List<String> OF_SUBSCRIPTIONS =
            List.of(
                    "Message",
                    "MessageId",
                    "SubscribeURL",
                    "Timestamp",
                    "Token",
                    "TopicArn",
                    "Type");

    boolean isNotification() {
        return NOTIFICATION.equals(text("Type"));
    }

    boolean isConfirmation() {
        return CONFIRMATION.equals(text("Type"));
    }

    /// The text of a field; null without it.
    @Nullable String text(String field) {
        JsonNode value = fields.get(field);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /// What its signature is about: names and values by lines. Empty if one is missing.
    Optional<String> signed() {
        List<String> lines = new ArrayList<>();
        for (String field : isNotification() ? OF_NOTIFICATIONS : OF_SUBSCRIPTIONS) {
            String value = text(field);
            if (value != null) {
                lines.add(field);
                lines.add(value);
            } else if (!field.equals("Subject")) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("\n", lines) + "\n");
    }
}
