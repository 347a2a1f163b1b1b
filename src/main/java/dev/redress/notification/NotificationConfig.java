package dev.redress.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/// How messages are delivered.
@ConfigMapping(prefix = "redress.notification")
public interface NotificationConfig {

    /// How many messages a dispatcher takes at a time. What it took waits for the lease to end if
    /// it crashes.
    @WithDefault("200")
    int batchSizeMax();

    /// How many calls to the provider are under way at once.
    @WithDefault("8")
    int callsMax();

    /// For how long a message that a dispatcher took is nobody else's. Must be longer than a batch
    /// can take with a provider that hangs, at most 20 seconds for each call after another;
    /// otherwise two dispatchers send the same message, and only the provider's eye for repetitions
    /// keeps it from arriving twice.
    @WithDefault("PT10M")
    Duration lease();

    /// The pauses after the first, second, … failed attempt. A message that fails once more after
    /// the last pause is given up: with the default after six attempts in about nine hours. A
    /// provider that is left alone because it is down does not use up attempts.
    @WithDefault("PT1M,PT5M,PT30M,PT2H,PT6H")
    List<Duration> pauses();
}
