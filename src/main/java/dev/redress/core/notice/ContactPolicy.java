package dev.redress.core.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// When people are left alone, and how they are called.
///
/// @param zone of whoever has not said where they live
/// @param callWithinMinutes within which somebody is called about a message
/// @param callAgainAfterMinutes after the first, second, … call that nobody answered; one more, and
///   the message goes another way
public record ContactPolicy(
        LocalTime quietFrom,
        LocalTime quietTo,
        ZoneId zone,
        int callWithinMinutes,
        List<Integer> callAgainAfterMinutes) {

    public ContactPolicy {
        callAgainAfterMinutes = List.copyOf(callAgainAfterMinutes);
    }

    public QuietWindow quietHours() {
        return new QuietWindow(quietFrom, quietTo, zone);
    }

    public Duration callWithin() {
        return Duration.ofMinutes(callWithinMinutes);
    }

    /// How long to wait after `calls` that nobody answered, at least one; empty if that is enough.
    public Optional<Duration> callAgain(int calls) {
        return calls > callAgainAfterMinutes.size()
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(callAgainAfterMinutes.get(calls - 1)));
    }
}
