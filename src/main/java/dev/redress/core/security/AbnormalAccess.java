package dev.redress.core.security;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Decides from counts whether somebody's access is still normal (SEC-15).
public final class AbnormalAccess {

    private static final String KEY = "%s:%s";

    private AbnormalAccess() {}

    /// How often an account did something within the window of a threshold.
    ///
    /// @param account or, of sign-ins, an address
    /// @param latestAt when it did so last
    public record Count(String account, AccessKind kind, long times, Instant latestAt) {}

    /// Access that is not normal.
    ///
    /// @param threshold which it is above
    public record Suspicion(Count count, AccessThreshold threshold) {

        /// While an event with this key is open, the same suspicion is that event.
        public String key() {
            return KEY.formatted(count.kind(), count.account());
        }

        /// In words, for people.
        public String summary() {
            return "%s: %s %d > %d (%s)"
                    .formatted(
                            count.account(),
                            count.kind(),
                            count.times(),
                            threshold.most(),
                            threshold.window());
        }
    }

    /// Whether an event with this key is about what the account did.
    static boolean isKeyOf(String key, String account) {
        return Stream.of(AccessKind.values())
                .anyMatch(kind -> key.equals(KEY.formatted(kind, account)));
    }

    /// The counts that are above their threshold; exactly as much as it allows is normal.
    public static List<Suspicion> suspicions(List<Count> counts, List<AccessThreshold> thresholds) {
        return thresholds.stream()
                .flatMap(threshold ->
                        counts.stream()
                                .filter(count -> count.kind() == threshold.kind())
                                .filter(count -> count.times() > threshold.most())
                                .map(count -> new Suspicion(count, threshold)))
                .toList();
    }
}
