package dev.redress.store;

import org.jspecify.annotations.Nullable;

/// Where a customer can be reached, as the case says.
public record Contact(@Nullable String phone, @Nullable String email) {

    /// Does not print itself.
    @Override
    public String toString() {
        return "Contact[hidden]";
    }
}
