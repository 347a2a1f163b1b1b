package dev.redress.identity;

import dev.redress.platform.setting.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How tokens are made, and how long a session lasts.
@ConfigMapping(prefix = "redress.token")
interface TokenConfig {

    /// Whose tokens are the desk's own.
    @WithDefault("https://redress.dev/desk")
    String issuer();

    /// How long an access token is valid. Without a value fifteen minutes, or an hour in demo mode.
    Optional<@WithConverter(Within.OneDay.class) Duration> life();

    /// How long a refresh token waits to be used. Whoever is away for longer signs in again.
    @WithDefault("PT2H")
    @WithConverter(Within.ThirtyDays.class)
    Duration refreshLife();

    /// How long a session lasts at most, however often it is refreshed.
    @WithDefault("PT12H")
    @WithConverter(Within.NinetyDays.class)
    Duration sessionLife();

    /// For how long an answer counts that a session is open, for callers outside the staff. So long
    /// a token of theirs may open the desk after it was revoked, if another process revoked it.
    @WithDefault("PT10S")
    @WithConverter(Within.FiveMinutes.class)
    Duration recheckAfter();
}
