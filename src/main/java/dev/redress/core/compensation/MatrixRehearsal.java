package dev.redress.core.compensation;

import dev.redress.core.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// Judges past grants once more: under a draft, and under the policy that was in force when they
/// were asked for. Decides nothing and changes nothing.
///
/// - Each is judged by the case and the sums by which it was judged last, and by the roles that
///   whoever asked for it had.
/// - Where another approved it, only this amount counts on the day of whoever asked.
/// - If the draft counts other days for a customer, what the customer had had is added up anew.
/// - Budgets are left aside.
public record MatrixRehearsal(CompensationPolicy draft) {

    /// Something that was granted.
    ///
    /// @param at when it was asked for
    /// @param by who asked for it, with the roles of then
    /// @param isAlone whether nobody else approved it
    /// @param ofCustomer what the customer had had with it in the same case, and in others within
    ///   the days of the draft, in CNY
    public record PastGrant(
            UUID id,
            String caseNo,
            Instant at,
            Actor by,
            boolean isAlone,
            String form,
            BigDecimal amount,
            Matter matter,
            Exposure exposure,
            BigDecimal ofCustomer) {}

    /// Whose consent it needed, and by the draft would have needed.
    public record Replay(PastGrant past, Consent today, Consent draft) {

        /// Whether somebody else would have been asked.
        public boolean differs() {
            return !today.equals(draft);
        }
    }

    /// Judges one grant under both.
    ///
    /// @param then the policy that was in force when it was asked for
    public Replay of(PastGrant past, CompensationPolicy then) {
        BigDecimal ofCustomer =
                draft.customerDays() == then.customerDays()
                        ? past.exposure().ofCustomer()
                        : past.ofCustomer();
        return new Replay(
                past,
                consent(then, past, past.exposure().ofCustomer()),
                consent(draft, past, ofCustomer));
    }

    private static Consent consent(
            CompensationPolicy policy, PastGrant past, BigDecimal ofCustomer) {
        if (policy.form(past.form()).isEmpty() || past.amount().compareTo(policy.amountMax()) > 0) {
            return new Consent.Impossible();
        }
        Exposure exposure =
                new Exposure(
                        past.exposure().ofCase(),
                        ofCustomer,
                        past.isAlone() ? past.exposure().ofDay() : past.amount());
        return Consent.by(policy.ruling(past.by(), past.matter(), exposure));
    }
}
