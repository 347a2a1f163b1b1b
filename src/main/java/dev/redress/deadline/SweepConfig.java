package dev.redress.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How the sweeps work.
@ConfigMapping(prefix = "redress.sweep")
public interface SweepConfig {

    /// How many due deadlines one transaction of a sweep takes. More means fewer round trips after
    /// an outage; but the cases stay locked until all of them are written, and whoever wants to
    /// change one of them waits.
    @WithDefault("200")
    int batchSizeMax();
}
