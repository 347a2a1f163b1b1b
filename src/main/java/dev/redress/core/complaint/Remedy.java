package dev.redress.core.complaint;

import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a case knows of one of its compensations.
///
/// @param amount in CNY with two decimals
/// @param offeredAt when the offer was sent that it carries out; absent if it comes beside one
/// @param followUp the number of the follow-up on the day of its payment; absent until it is
///   certain
public record Remedy(
        UUID id,
        String form,
        BigDecimal amount,
        CompensationState state,
        @Nullable Instant offeredAt,
        @Nullable Integer followUp) {

    static Remedy of(Compensation compensation) {
        return new Remedy(
                compensation.id(),
                compensation.award().form(),
                compensation.award().amount(),
                compensation.state(),
                compensation.offeredAt(),
                null);
    }

    Remedy in(CompensationState fresh) {
        return new Remedy(id, form, amount, fresh, offeredAt, followUp);
    }

    Remedy followedUpBy(int number) {
        return new Remedy(id, form, amount, state, offeredAt, number);
    }
}
