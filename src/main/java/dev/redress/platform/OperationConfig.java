package dev.redress.platform;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How scheduled work behaves in functions, which are ended after a while.
@ConfigMapping(prefix = "redress.operation")
public interface OperationConfig {

    /// When so little is left of the time of a function, a run takes up nothing more, but never
    /// more than half of what it had. Must be longer than a batch can take: what a function is
    /// ended in is done again, and of messages that were sent only the provider's eye for
    /// repetitions keeps them from arriving twice. A provider that hangs on all calls keeps a batch
    /// for a minute, until it is left alone.
    Duration reserve();
}
