package dev.redress.party;

import dev.redress.platform.DeskConfig;
import dev.redress.platform.RealTime;
import dev.redress.platform.TooManyRequests;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts the calls of each link, and of each address those that found none, in the memory of this
/// process.
///
/// Whoever has a link is let in however often others missed from the same address: many people may
/// come from one, and a link cannot be guessed in any number of tries. An address that misses too
/// often is a guesser's, and is told so.
@Singleton
class LinkThrottle {

    private static final int MISSES_MAX_DEFAULT = 20;
    private static final int CALLS_MAX_DEFAULT = 200;

    // Some megabytes at most. An attacker with more addresses than that is not stopped by counting.
    private static final int COUNTED_MAX = 20_000;

    private final Clock clock;
    private final int missesMax;
    private final int callsMax;
    private final Duration window;
    private final Map<Key, Calls> counted =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Calls> eldest) {
                    return size() > COUNTED_MAX;
                }
            };

    @Inject
    LinkThrottle(@RealTime Clock clock, PartyConfig config, DeskConfig desk) {
        this(
                clock,
                config.missesMax().orElse(desk.demo() ? Integer.MAX_VALUE : MISSES_MAX_DEFAULT),
                config.callsMax().orElse(desk.demo() ? Integer.MAX_VALUE : CALLS_MAX_DEFAULT),
                config.window());
    }

    LinkThrottle(Clock clock, int missesMax, int callsMax, Duration window) {
        this.clock = clock;
        this.missesMax = missesMax;
        this.callsMax = callsMax;
        this.window = window;
    }

    /// Counts a call of a link that there is.
    ///
    /// @throws TooManyRequests when the link was used too often
    synchronized void used(String tokenHash) {
        Optional<TooManyRequests> refusal = count(new Key.OfLink(tokenHash), callsMax);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    /// Counts a call that found no link. Answers with what to say instead when the address had too
    /// many of them before.
    synchronized Optional<TooManyRequests> missed(String address) {
        return count(new Key.OfAddress(address), missesMax);
    }

    private Optional<TooManyRequests> count(Key key, int most) {
        Instant now = clock.instant();
        Calls calls = of(key, now);
        if (calls.count() >= most) {
            return Optional.of(
                    new TooManyRequests(Duration.between(now, calls.since().plus(window))));
        }
        add(key, now);
        return Optional.empty();
    }

    private void add(Key key, Instant now) {
        Calls before = of(key, now);
        counted.put(key, new Calls(before.count() + 1, before.since()));
    }

    private Calls of(Key key, Instant now) {
        Calls calls = counted.get(key);
        return calls == null || !now.isBefore(calls.since().plus(window))
                ? new Calls(0, now)
                : calls;
    }

    private sealed interface Key {
        record OfAddress(String address) implements Key {}

        record OfLink(String tokenHash) implements Key {}
    }

    /// @param since the first of them
    private record Calls(int count, Instant since) {}
}
