package dev.redress.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A program that is told of events, without the secret that it is told with.
///
/// @param events of which; none: of all
public record WebhookSubscription(
        UUID id,
        String url,
        List<String> events,
        boolean active,
        String createdBy,
        Instant createdAt) {

    public WebhookSubscription {
        events = List.copyOf(events);
    }
}
