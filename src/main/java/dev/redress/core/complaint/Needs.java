package dev.redress.core.complaint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a customer needs who asks for advice (COM-10).
///
/// @param scenario what they want to do with it
/// @param budget in CNY with two decimals; absent if they named none
/// @param notes what else they said
public record Needs(
        @Nullable String scenario, @Nullable BigDecimal budget, @Nullable String notes) {

    public Needs {
        if (scenario == null && budget == null && notes == null) {
            throw new IllegalArgumentException("Needs say something");
        }
    }
}
