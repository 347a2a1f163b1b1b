package dev.redress.identity;

import dev.redress.platform.DeskConfig;
import dev.redress.platform.RealTime;
import dev.redress.platform.TooManyRequests;
import dev.redress.store.SignInFailureStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// Counts wrong passwords per account and per address, for all instances of the desk together.
///
/// A lock ends a fixed time after the first failure, whatever is tried meanwhile: nobody can lock
/// somebody else out for good. Whoever is in stays in, and an administrator can unlock.
@Singleton
class FailureCount {

    private static final int FAILURES_MAX_DEFAULT = 10;

    private final SignInFailureStore store;
    private final Clock clock;
    private final int failuresMax;
    private final Duration window;

    @Inject
    FailureCount(
            SignInFailureStore store, @RealTime Clock clock, LoginConfig config, DeskConfig desk) {
        this(
                store,
                clock,
                config.failuresMax().orElse(desk.demo() ? Integer.MAX_VALUE : FAILURES_MAX_DEFAULT),
                config.window());
    }

    FailureCount(SignInFailureStore store, Clock clock, int failuresMax, Duration window) {
        this.store = store;
        this.clock = clock;
        this.failuresMax = failuresMax;
        this.window = window;
    }

    /// Counts an attempt as if it failed, until [#succeed] says otherwise.
    ///
    /// Fails with [TooManyRequests] when the account or the address has failed too often.
    Uni<Void> attempt(String username, String address) {
        if (isUnlimited()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return store.attempt(List.of(keyOf(username), addressKey(address)), now, window)
                .invoke(counts -> requireFew(counts, now))
                .replaceWithVoid();
    }

    /// Forgets the failures of an account whose owner came in. Those of the address stay: an
    /// attacker may own an account, too.
    Uni<Void> succeed(String username, String address) {
        return isUnlimited()
                ? Uni.createFrom().voidItem()
                : store.succeed(keyOf(username), addressKey(address), clock.instant(), window);
    }

    /// Takes the last attempt back, which says nothing about its sender yet.
    Uni<Void> release(String username, String address) {
        return isUnlimited()
                ? Uni.createFrom().voidItem()
                : store.release(List.of(keyOf(username), addressKey(address)));
    }

    private boolean isUnlimited() {
        return failuresMax == Integer.MAX_VALUE;
    }

    private void requireFew(List<SignInFailureStore.Count> counts, Instant now) {
        for (SignInFailureStore.Count count : counts) {
            if (count.attempts() > failuresMax) {
                throw new TooManyRequests(Duration.between(now, count.since().plus(window)));
            }
        }
    }

    /// What the failures of an account are kept under.
    static String keyOf(String username) {
        return hash("account " + username);
    }

    private static String addressKey(String address) {
        return hash("address " + address);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
