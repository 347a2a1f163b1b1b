package dev.redress.notification;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How patient the desk is with one channel.
public interface ChannelConfig {

    /// How many calls are under way at once.
    @WithDefault("8")
    int callsMax();

    /// When a call that has no answer is cut off.
    @WithDefault("PT5S")
    Duration timeout();

    /// How often a call that failed is tried again at once.
    @WithDefault("2")
    int retriesMax();

    /// After how many calls of which half failed the other side is left alone.
    @WithDefault("20")
    int circuitCalls();

    /// For how long it is left alone. The call after that decides whether it is once more.
    @WithDefault("PT30S")
    Duration circuitPause();
}
