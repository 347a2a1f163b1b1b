package dev.redress.party;

import dev.redress.platform.setting.Count;
import dev.redress.platform.setting.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How parties come to their cases.
@ConfigMapping(prefix = "redress.links")
public interface PartyConfig {

    /// What the token is appended to in the message. Parties open it from outside, so it must be
    /// the public address of the page or resource that takes the answers.
    @WithDefault("http://localhost:8080/api/v1/links/")
    String address();

    /// After so many links from one address that are none, within the window, further ones are
    /// answered 429; links that there are go on working from it. Without a value 20, or no limit in
    /// demo mode. Counted per process: functions need a limit at their gateway as well.
    Optional<@WithConverter(Count.class) Integer> missesMax();

    /// How often one link may be used within the window. Without a value 200, or no limit in demo
    /// mode.
    Optional<@WithConverter(Count.class) Integer> callsMax();

    /// Begins with the first call that is counted, and ends the lock.
    @WithDefault("PT15M")
    @WithConverter(Within.OneDay.class)
    Duration window();
}
