package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who carries which messages.
@ApplicationScoped
class Gateways {

    private final List<NotificationGateway> gateways;

    Gateways(@All List<NotificationGateway> gateways) {
        this.gateways = List.copyOf(gateways);
    }

    /// The channels that somebody carries.
    Set<DeliveryChannel> open() {
        return Arrays.stream(DeliveryChannel.values())
                .filter(channel -> gateways.stream().anyMatch(one -> one.carries(channel)))
                .collect(Collectors.toSet());
    }

    /// The first that carries the channel.
    NotificationGateway of(DeliveryChannel channel) {
        return gateways.stream()
                .filter(gateway -> gateway.carries(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody carries " + channel));
    }
}
