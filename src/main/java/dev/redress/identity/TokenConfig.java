package dev.redress.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/// How tokens are made.
@ConfigMapping(prefix = "redress.token")
interface TokenConfig {

    /// How long a token is valid. It cannot be called back: a stolen one opens the desk for so
    /// long.
    @WithDefault("PT60M")
    @DurationMin(seconds = 1)
    @DurationMax(days = 1)
    Duration life();
}
