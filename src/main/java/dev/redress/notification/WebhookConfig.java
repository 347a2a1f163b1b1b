package dev.redress.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How programs of others are told of events.
@ConfigMapping(prefix = "redress.webhook")
interface WebhookConfig {

    /// Whether subscribers may be inside the desk's own network, and without TLS. Whoever may add a
    /// subscription can then make the desk call whatever it can reach.
    @WithDefault("false")
    boolean internal();

    /// How many subscriptions there may be: each event is written once for each.
    @WithDefault("100")
    int subscriptionsMax();
}
