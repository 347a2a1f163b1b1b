package dev.redress.store;

import java.util.List;

/// Where a subscriber is told of events, and what that is signed with.
///
/// @param secrets the present one first
public record WebhookTarget(String url, boolean active, List<String> secrets) {

    public WebhookTarget {
        secrets = List.copyOf(secrets);
    }

    /// Without the secrets.
    @Override
    public String toString() {
        return "WebhookTarget " + url;
    }
}
