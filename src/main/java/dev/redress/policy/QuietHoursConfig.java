package dev.redress.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/// When people are left alone, in China time. Messages that arise then wait for the end, except
/// those of emergencies and answers to what a customer just did. Both the same: never.
@ConfigMapping(prefix = "redress.quiet-hours")
public interface QuietHoursConfig {

    @WithDefault("22:00")
    LocalTime from();

    @WithDefault("08:00")
    LocalTime to();
}
