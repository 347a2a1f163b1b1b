package dev.redress.core.compensation;

import java.math.BigDecimal;

/// What a decision comes to together with everything that is live already, in CNY. The amount that
/// is decided on is in each of the sums.
///
/// @param ofCase all compensations of the case and what is still offered in it
/// @param ofCustomer all compensations of the customer's cases within the policy's days
/// @param ofDay everything that the same person decided today, in whatever case
public record Exposure(BigDecimal ofCase, BigDecimal ofCustomer, BigDecimal ofDay) {}
