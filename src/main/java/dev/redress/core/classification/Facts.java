package dev.redress.core.classification;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What the classifier may look at.
///
/// @param content the customer's own words, of any length and in any state
/// @param kind what the customer said the matter is
/// @param claimAmount what the customer asks for, in CNY
public record Facts(String content, Kind kind, @Nullable BigDecimal claimAmount) {}
