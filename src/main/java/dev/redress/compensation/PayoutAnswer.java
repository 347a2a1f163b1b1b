package dev.redress.compensation;

/// What a payment provider has decided for good.
sealed interface PayoutAnswer {

    /// The money is on its way.
    ///
    /// @param reference by which the provider finds the payment
    record Paid(String reference) implements PayoutAnswer {}

    /// Nothing was paid, and nothing will be under this key.
    record Refused(String reason) implements PayoutAnswer {}
}
