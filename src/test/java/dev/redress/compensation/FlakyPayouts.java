package dev.redress.compensation;

import dev.redress.platform.DeskClock;
import dev.redress.store.DuePayout;
import dev.redress.store.PayoutStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A provider as reliable as the built-in gateway, until a test tells it how to fail.
@Alternative
@Priority(1)
@ApplicationScoped
public class FlakyPayouts implements PayoutGateway {

    /// How the provider takes a call.
    public enum Manner {
        RELIABLE,
        /// Refuses for good.
        REFUSING,
        /// Pays, and its answer is lost.
        PAYING_IN_SILENCE,
        /// Pays, and answers when it is released.
        HOLDING,
        /// Loses an answer, is slow, or does not pay at all, one after the other.
        ANY
    }

    private static final int PATIENCE_SECONDS = 30;

    private final PayoutStore payouts;
    private final DeskClock clock;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Manner manner = Manner.RELIABLE;
    private volatile CompletableFuture<Void> held = new CompletableFuture<>();
    private volatile CompletableFuture<Void> released = new CompletableFuture<>();

    FlakyPayouts(PayoutStore payouts, DeskClock clock) {
        this.payouts = payouts;
        this.clock = clock;
    }

    public void become(Manner fresh) {
        manner = fresh;
    }

    /// From now on it holds its answers back.
    public void hold() {
        held = new CompletableFuture<>();
        released = new CompletableFuture<>();
        manner = Manner.HOLDING;
    }

    /// Waits until it has paid something of which it says nothing.
    public void awaitHeld() {
        held.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    public void release() {
        released.complete(null);
    }

    /// How often it was asked to pay, by all tests.
    public int calls() {
        return calls.get();
    }

    @Override
    public Uni<PayoutAnswer> pay(DuePayout payout) {
        int call = calls.incrementAndGet();
        return switch (manner) {
            case RELIABLE -> paid(payout);
            case REFUSING -> Uni.createFrom().item(new PayoutAnswer.Refused("账户已注销 13812345678"));
            case PAYING_IN_SILENCE -> paid(payout).chain(FlakyPayouts::lost);
            case HOLDING -> paid(payout).chain(this::held);
            case ANY -> any(payout, call);
        };
    }

    private Uni<PayoutAnswer> any(DuePayout payout, int call) {
        return switch (call % 3) {
            case 0 -> paid(payout).chain(FlakyPayouts::lost);
            case 1 -> paid(payout).onItem().delayIt().by(Duration.ofMillis(20));
            default -> Uni.createFrom().failure(new IOException("no line"));
        };
    }

    private Uni<PayoutAnswer> paid(DuePayout payout) {
        return payouts.payInTest(payout, clock.instant())
                .replaceWith(new PayoutAnswer.Paid("P-" + payout.key()));
    }

    private Uni<PayoutAnswer> held(PayoutAnswer answer) {
        held.complete(null);
        return Uni.createFrom().completionStage(released).replaceWith(answer);
    }

    private static Uni<PayoutAnswer> lost(PayoutAnswer ignored) {
        return Uni.createFrom().failure(new IOException("the answer is lost"));
    }
}
