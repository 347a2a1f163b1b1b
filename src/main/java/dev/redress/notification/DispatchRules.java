package dev.redress.notification;

import dev.redress.core.notice.Patience;
import dev.redress.core.notice.Routing;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes of the configuration what `core` decides by.
class DispatchRules {

    @Produces
    @Singleton
    Patience patience(NotificationConfig config) {
        return new Patience(config.pauses(), config.spread());
    }

    @Produces
    @Singleton
    Routing routing(Gateways gateways) {
        return new Routing(gateways.open());
    }
}
