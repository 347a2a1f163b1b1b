package dev.redress.security;

import dev.redress.store.SecurityFigures;
import dev.redress.store.SecurityFigures.Open;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/// How many security events, leaks, incidents and violations are open, as metrics (SEC-23). They
/// are as of the last `security-watch`: whoever collects metrics never waits for the database.
@Singleton
class SecurityGauges {

    private static final String NAME = "redress.security.open";

    private final SecurityFigures figures;
    private volatile Open open = Open.NONE;

    SecurityGauges(SecurityFigures figures, MeterRegistry meters) {
        this.figures = figures;
        register(meters, "event", now -> now.open.events());
        register(meters, "leak", now -> now.open.leaks());
        register(meters, "incident", now -> now.open.incidents());
        register(meters, "violation", now -> now.open.violations());
    }

    Uni<Void> refresh() {
        return figures.open().invoke(counted -> open = counted).replaceWithVoid();
    }

    private void register(
            MeterRegistry meters, String kind, ToDoubleFunction<SecurityGauges> count) {
        Gauge.builder(NAME, this, count)
                .description(
                        "What stands open in the registers of security; a leak is an event, too")
                .tag("kind", kind)
                .register(meters);
    }
}
