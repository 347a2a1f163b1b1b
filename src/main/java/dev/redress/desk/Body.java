package dev.redress.desk;

import dev.redress.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/// Insists on what a request must have.
final class Body {

    private Body() {}

    static <T> T of(@Nullable T body) {
        return required("", body);
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidInput.of(field, "REQUIRED", "is needed");
        }
        return value;
    }
}
