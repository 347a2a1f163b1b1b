package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How messages are delivered.
@ConfigMapping(prefix = "redress.notification")
public interface NotificationConfig {

    /// How many messages a dispatcher takes at a time from each lane. What it took waits for the
    /// lease to end if it crashes.
    @WithDefault("200")
    int batchSizeMax();

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

    /// By how much of it a pause may be longer, so that what failed together does not come back
    /// together.
    @WithDefault("0.1")
    double spread();

    /// What holds for one channel, such as `redress.notification.channel.desk.timeout`.
    @WithDefaults
    Map<DeliveryChannel, ChannelConfig> channel();
}
