package dev.redress.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much intake takes upon itself.
@ConfigMapping(prefix = "redress.intake")
interface IntakeConfig {

    /// How many complaints may wait to be stored; whoever comes then is asked to try again later.
    /// Each waits in memory with some 20 kB, and the last of 2,000 waits about a second.
    @WithDefault("2000")
    int waitingMax();
}
