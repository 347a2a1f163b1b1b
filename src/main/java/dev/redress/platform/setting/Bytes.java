package dev.redress.platform.setting;

import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/// A size in bytes: 1 or more; nothing stays nothing.
public final class Bytes implements Converter<Long> {

    private static final long serialVersionUID = 1L;

    /// @throws IllegalArgumentException when it is no whole number or out of bounds
    @Override
    public @Nullable Long convert(String value) {
        if (value.isBlank()) {
            return null;
        }
        long bytes = Long.parseLong(value.strip());
        if (bytes < 1) {
            throw new IllegalArgumentException("must be 1 byte or more, not " + bytes);
        }
        return bytes;
    }
}
