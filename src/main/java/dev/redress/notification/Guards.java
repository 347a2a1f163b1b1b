package dev.redress.notification;

import dev.redress.core.notice.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

/// The guard of each lane, as long as this process lives.
@ApplicationScoped
class Guards {

    private final Channels channels;
    private final ConcurrentHashMap<Lane, LaneGuard> guards = new ConcurrentHashMap<>();

    Guards(Channels channels) {
        this.channels = channels;
    }

    LaneGuard of(Lane lane) {
        return guards.computeIfAbsent(
                lane, fresh -> new LaneGuard(fresh, channels.of(fresh.channel())));
    }

    /// Forgets everything, as if each had been left alone for long enough.
    void beginAnew() {
        guards.clear();
    }
}
