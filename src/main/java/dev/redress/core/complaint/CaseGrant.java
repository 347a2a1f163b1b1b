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
public record CaseGrant(
        UUID id,
        String form,
        BigDecimal amount,
        CompensationState state,
        @Nullable Instant offeredAt,
        @Nullable Integer followUp) {

    static CaseGrant of(Compensation compensation) {
        return new CaseGrant(
                compensation.id(),
                compensation.award().form(),
                compensation.award().amount(),
                compensation.state(),
                compensation.offeredAt(),
                null);
    }

    CaseGrant in(CompensationState fresh) {
        return new CaseGrant(id, form, amount, fresh, offeredAt, followUp);
    }

    CaseGrant followedUpBy(int number) {
        return new CaseGrant(id, form, amount, state, offeredAt, number);
    }
}
