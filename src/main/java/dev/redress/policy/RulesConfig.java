package dev.redress.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the rules are kept up to date.
@ConfigMapping(prefix = "redress.rules")
public interface RulesConfig {

    /// For how long an instance works with its rules before it asks the database whether they have
    /// changed. Shorter means more questions (one small query each, by one of all the requests of
    /// that time); longer means that other instances follow an approval later. The instance that
    /// took the approval follows at once.
    @WithDefault("PT2S")
    Duration recheckAfter();
}
