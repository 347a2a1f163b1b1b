package dev.redress.platform;

import org.jspecify.annotations.Nullable;

/// Insists on what a request must have.
public final class Body {

    private Body() {}

    public static <T> T of(@Nullable T body) {
        return required("", body);
    }

    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidInput.of(field, "REQUIRED", "is needed");
        }
        return value;
    }
}
