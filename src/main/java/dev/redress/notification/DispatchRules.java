package dev.redress.notification;

import dev.redress.core.notice.Patience;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes of the configuration what `core` decides by.
class DispatchRules {

    @Produces
    @Singleton
    Patience patience(NotificationConfig config) {
        return new Patience(config.pauses(), config.spread());
    }
}
