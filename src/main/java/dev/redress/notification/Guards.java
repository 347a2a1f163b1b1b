package dev.redress.notification;

import dev.redress.core.notice.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

/// The guard of each lane, as long as this process lives.
@ApplicationScoped
class Guards {

    private final NotificationConfig config;
    private final ConcurrentHashMap<Lane, LaneGuard> guards = new ConcurrentHashMap<>();

    Guards(NotificationConfig config) {
        this.config = config;
    }

    LaneGuard of(Lane lane) {
        return guards.computeIfAbsent(
                lane, fresh -> new LaneGuard(fresh, config.channel().get(fresh.channel())));
    }

    /// Forgets everything, as if each had been left alone for long enough.
    void beginAnew() {
        guards.clear();
    }
}
