package dev.redress.identity;

import dev.redress.platform.setting.Count;
import dev.redress.platform.setting.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How often a password may be wrong.
@ConfigMapping(prefix = "redress.login")
interface LoginConfig {

    /// After so many failures within the window no password is looked at any more, neither for the
    /// account nor from the address. Many people behind one address share its failures. Without a
    /// value ten, or no limit in demo mode. Counted by all instances together.
    Optional<@WithConverter(Count.class) Integer> failuresMax();

    /// Begins with the first failure and ends the lock. A stranger can lock an account out for so
    /// long.
    @WithDefault("PT15M")
    @WithConverter(Within.OneDay.class)
    Duration window();
}
