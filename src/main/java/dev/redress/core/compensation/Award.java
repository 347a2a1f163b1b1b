package dev.redress.core.compensation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a customer shall get, and why.
///
/// @param form one of [CompensationPolicy#forms]
/// @param amount in CNY with two decimals, more than zero; of what is no money its worth
/// @param ofOffer whether it carries out the present offer of the case, and does not come beside it
/// @param advance that another one owes it; absent for what the platform itself pays
/// @param expectedOn when the customer may expect it; absent for the policy's usual time
public record Award(
        String form,
        BigDecimal amount,
        Basis basis,
        String reason,
        boolean ofOffer,
        @Nullable Advance advance,
        @Nullable LocalDate expectedOn) {

    public Award {
        if (amount.signum() <= 0 || amount.scale() != 2) {
            throw new IllegalArgumentException("No amount to be granted: " + amount);
        }
        if (basis.fault(amount).isPresent()) {
            throw new IllegalArgumentException(basis.fault(amount).get());
        }
    }

    /// The same owed by `other`.
    public Award with(Advance other) {
        return new Award(form, amount, basis, reason, ofOffer, other, expectedOn);
    }

    /// The same to be expected on `day`.
    public Award expectedOn(LocalDate day) {
        return new Award(form, amount, basis, reason, ofOffer, advance, day);
    }
}
