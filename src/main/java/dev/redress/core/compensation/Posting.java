package dev.redress.core.compensation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the ledger: moves `amount`, which is more than zero, between the accounts of its
/// occasion.
public record Posting(Occasion occasion, BigDecimal amount) {

    /// What is posted when a compensation becomes `after`.
    ///
    /// @param before absent for a new one
    static List<Posting> between(@Nullable Compensation before, Compensation after) {
        List<Posting> postings = new ArrayList<>();
        BigDecimal amount = after.award().amount();
        CompensationState from = before == null ? null : before.state();
        CompensationState to = after.state();
        if (to.isCertain() && (from == null || !from.isCertain())) {
            postings.add(new Posting(Occasion.GRANTED, amount));
        }
        if (to == CompensationState.REVOKED && from != null && from.isOwed()) {
            postings.add(new Posting(Occasion.REVOKED, amount));
        }
        if (to == CompensationState.PAID && from != CompensationState.PAID) {
            postings.add(new Posting(paying(from), amount));
        }
        ClawBack taken = after.clawBack();
        if (taken != null && (before == null || before.clawBack() == null)) {
            postings.add(new Posting(Occasion.CLAWED_BACK, taken.amount()));
        }
        addRecovery(before == null ? null : before.recovery(), after.recovery(), postings);
        return postings;
    }

    private static Occasion paying(@Nullable CompensationState from) {
        return from == CompensationState.REVOKED ? Occasion.PAID_AFTER_REVOCATION : Occasion.PAID;
    }

    private static void addRecovery(
            @Nullable RecoveryClaim before, @Nullable RecoveryClaim after, List<Posting> postings) {
        if (after == null || (before != null && before.state() == after.state())) {
            return;
        }
        switch (after.state()) {
            case OPEN -> postings.add(new Posting(Occasion.RECOVERY_OPENED, after.amount()));
            case RECOVERED -> postings.add(new Posting(Occasion.RECOVERED, after.amount()));
            case WRITTEN_OFF -> postings.add(new Posting(Occasion.WRITTEN_OFF, after.amount()));
            case CLAIMED -> {
                // Nothing moves by asking for it.
            }
        }
    }
}
