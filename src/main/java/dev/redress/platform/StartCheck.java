package dev.redress.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/// Refuses settings that contradict each other, before anything else starts; in the server and in
/// every function.
@Singleton
public class StartCheck {

    private final Config config;

    StartCheck(Config config) {
        this.config = config;
    }

    /// Also for those who must know before anything else is started.
    ///
    /// @throws RefusedStart when the desk must not run like that
    public static void requireSound(Config config) {
        boolean demo = config.getValue("redress.demo", Boolean.class);
        requireFitting(demo, config.getValue("redress.clock-adjustable", Boolean.class));
        if (!demo) {
            TransportCheck.requireEncrypted(config);
        }
    }

    static void requireFitting(boolean demo, boolean clockAdjustable) {
        if (clockAdjustable && !demo) {
            throw new RefusedStart(
                    "REDRESS_CLOCK_ADJUSTABLE=true needs REDRESS_DEMO=true: a desk with real"
                            + " customers must not have its time moved.");
        }
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        requireSound(config);
    }
}
