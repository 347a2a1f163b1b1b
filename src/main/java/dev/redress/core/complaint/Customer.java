package dev.redress.core.complaint;

import dev.redress.core.customer.CustomerTier;
import dev.redress.core.privacy.Masking;
import java.util.function.UnaryOperator;
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

    /// The text with phone and address masked wherever they stand in it.
    String hiddenIn(String text) {
        return without(email, Masking::email, without(phone, Masking::phone, text));
    }

    private static String without(@Nullable String known, UnaryOperator<String> mask, String text) {
        return known == null ? text : text.replace(known, mask.apply(known));
    }
}
