package dev.redress.core.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// When people are left alone, and how often somebody calls whom nobody reaches.
///
/// @param zone of whoever has not said where they live
/// @param callAgainAfterMinutes after the first, second, … call that nobody answered; one more, and
///   the message goes another way
public record ContactPolicy(
        LocalTime quietFrom, LocalTime quietTo, ZoneId zone, List<Integer> callAgainAfterMinutes) {

    public ContactPolicy {
        callAgainAfterMinutes = List.copyOf(callAgainAfterMinutes);
    }

    public QuietWindow quietHours() {
        return new QuietWindow(quietFrom, quietTo, zone);
    }

    /// When to call again after `calls` that nobody answered; empty if not any more.
    public Optional<Duration> callAgain(int calls) {
        return calls > callAgainAfterMinutes.size()
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(callAgainAfterMinutes.get(calls - 1)));
    }
}
