package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Who carries which messages.
@ApplicationScoped
class Gateways {

    private final List<NotificationGateway> gateways;

    Gateways(@All List<NotificationGateway> gateways) {
        this.gateways = List.copyOf(gateways);
    }

    /// The first that carries the channel.
    NotificationGateway of(DeliveryChannel channel) {
        return gateways.stream()
                .filter(gateway -> gateway.carries(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody carries " + channel));
    }
}
