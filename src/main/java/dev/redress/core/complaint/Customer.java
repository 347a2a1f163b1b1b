package dev.redress.core.complaint;

import dev.redress.core.customer.CustomerTier;
import org.jspecify.annotations.Nullable;

/// The customer and the ways to reach them.
public record Customer(
        String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        CustomerTier tier) {

    /// A customer of whom nobody says that they are special.
    public Customer(
            String id, @Nullable String name, @Nullable String phone, @Nullable String email) {
        this(id, name, phone, email, CustomerTier.STANDARD);
    }
}
