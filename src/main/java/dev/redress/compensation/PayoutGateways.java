package dev.redress.compensation;

import dev.redress.platform.DeskClock;
import dev.redress.store.DuePayout;
import dev.redress.store.PayoutStore;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Chooses the gateway: the configured provider, or one that pays nobody, or none.
class PayoutGateways {

    @Produces
    @Singleton
    @DefaultBean
    PayoutGateway gateway(PayoutConfig config, PayoutStore payouts, DeskClock clock, Vertx vertx) {
        if (config.url().isPresent()) {
            return new HttpPayoutGateway(vertx, config.url().get(), config);
        }
        return config.test()
                ? payout -> inTest(payout, payouts, clock)
                : PayoutGateways::unconfigured;
    }

    private static Uni<PayoutAnswer> inTest(
            DuePayout payout, PayoutStore payouts, DeskClock clock) {
        return payouts.payInTest(payout, clock.instant())
                .replaceWith(new PayoutAnswer.Paid("TEST-" + payout.key()));
    }

    private static Uni<PayoutAnswer> unconfigured(DuePayout payout) {
        return Uni.createFrom()
                .failure(new IllegalStateException("No payment provider: set redress.payout.url"));
    }
}
