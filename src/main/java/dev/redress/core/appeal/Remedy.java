package dev.redress.core.appeal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What will be done after an upheld appeal.
///
/// @param text in words for the customer
/// @param kind absent for one of another kind
/// @param compensation in CNY with two decimals, absent when no money is granted
public record Remedy(String text, @Nullable RemedyKind kind, @Nullable BigDecimal compensation) {}
