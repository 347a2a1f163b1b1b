package dev.redress.identity;

import dev.redress.platform.DeskConfig;
import dev.redress.platform.RealTime;
import dev.redress.platform.TooManyRequests;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts wrong passwords per account and per address, in the memory of this process.
@Singleton
class FailureCount {

    private static final int FAILURES_MAX_DEFAULT = 10;

    // Some megabytes at most. An attacker with more addresses than that is not stopped by counting.
    private static final int COUNTED_MAX = 20_000;

    private final Clock clock;
    private final int failuresMax;
    private final Duration window;
    private final Map<Key, Failures> counted =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
                    return size() > COUNTED_MAX;
                }
            };

    @Inject
    FailureCount(@RealTime Clock clock, LoginConfig config, DeskConfig desk) {
        this(
                clock,
                config.failuresMax().orElse(desk.demo() ? Integer.MAX_VALUE : FAILURES_MAX_DEFAULT),
                config.window());
    }

    FailureCount(Clock clock, int failuresMax, Duration window) {
        this.clock = clock;
        this.failuresMax = failuresMax;
        this.window = window;
    }

    /// @throws TooManyRequests when the account or the address has failed too often
    synchronized void requireFew(String username, String address) {
        Instant now = clock.instant();
        for (Key key : keys(username, address)) {
            Failures failures = of(key, now);
            if (failures.count() >= failuresMax) {
                throw new TooManyRequests(Duration.between(now, failures.since().plus(window)));
            }
        }
    }

    synchronized void add(String username, String address) {
        Instant now = clock.instant();
        for (Key key : keys(username, address)) {
            Failures before = of(key, now);
            counted.put(key, new Failures(before.count() + 1, before.since()));
        }
    }

    /// Forgets the failures of an account whose owner came in. Those of the address stay: an
    /// attacker may own an account, too.
    synchronized void forget(String username) {
        counted.remove(new Key.OfAccount(username));
    }

    private Failures of(Key key, Instant now) {
        Failures failures = counted.get(key);
        boolean over = failures == null || !now.isBefore(failures.since().plus(window));
        return failures == null || over ? new Failures(0, now) : failures;
    }

    private static List<Key> keys(String username, String address) {
        return List.of(new Key.OfAccount(username), new Key.OfAddress(address));
    }

    private sealed interface Key {
        record OfAccount(String username) implements Key {}

        record OfAddress(String address) implements Key {}
    }

    /// @param since the first of them
    private record Failures(int count, Instant since) {}
}
