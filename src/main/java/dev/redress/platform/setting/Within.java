package dev.redress.platform.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/// Durations within bounds, as ISO 8601 or as Quarkus reads them (`900s`, `15m`). What is none, or
/// out of its bounds, is an `IllegalArgumentException`; nothing stays nothing.
public final class Within {

    private Within() {}

    private static @Nullable Duration bounded(String value, Duration min, Duration max) {
        if (value.isBlank()) {
            return null;
        }
        Duration duration = DurationConverter.parseDuration(value.strip());
        if (duration.compareTo(min) < 0 || duration.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    "must be %s to %s, not %s".formatted(min, max, duration));
        }
        return duration;
    }

    /// Nothing at all to five minutes.
    public static final class FiveMinutes implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Duration convert(String value) {
            return bounded(value, Duration.ZERO, Duration.ofMinutes(5));
        }
    }

    /// A second to a day.
    public static final class OneDay implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Duration convert(String value) {
            return bounded(value, Duration.ofSeconds(1), Duration.ofDays(1));
        }
    }

    /// A second to thirty days.
    public static final class ThirtyDays implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Duration convert(String value) {
            return bounded(value, Duration.ofSeconds(1), Duration.ofDays(30));
        }
    }

    /// A second to ninety days.
    public static final class NinetyDays implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Duration convert(String value) {
            return bounded(value, Duration.ofSeconds(1), Duration.ofDays(90));
        }
    }
}
