package dev.redress.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Where [RealTime] comes from.
class MachineClock {

    @Produces
    @Singleton
    @RealTime
    Clock clock() {
        return Clock.systemUTC();
    }
}
