package dev.redress.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// Who needs more than a password.
@ConfigMapping(prefix = "redress.second-factor")
interface SecondFactorConfig {

    /// Whether privileged roles ([dev.redress.core.identity.Role#isPrivileged]) cannot do anything
    /// before they have one. Without a value they cannot, except in demo mode.
    Optional<Boolean> required();

    /// What apps show the account under.
    @WithDefault("Redress")
    String label();
}
