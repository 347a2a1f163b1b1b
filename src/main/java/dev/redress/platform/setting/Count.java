package dev.redress.platform.setting;

import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/// How many of something: 1 or more; nothing stays nothing.
public final class Count implements Converter<Integer> {

    private static final long serialVersionUID = 1L;

    /// @throws IllegalArgumentException when it is no whole number or out of bounds
    @Override
    public @Nullable Integer convert(String value) {
        if (value.isBlank()) {
            return null;
        }
        int count = Integer.parseInt(value.strip());
        if (count < 1) {
            throw new IllegalArgumentException("must be 1 or more, not " + count);
        }
        return count;
    }
}
