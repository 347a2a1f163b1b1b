package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// What holds for each channel: of what is not configured, the defaults.
@ApplicationScoped
class Channels {

    private final NotificationConfig config;

    Channels(NotificationConfig config) {
        this.config = config;
    }

    ChannelConfig of(DeliveryChannel channel) {
        return Objects.requireNonNull(config.channel().get(channel));
    }
}
