package dev.redress.core.appraisal;

import java.math.BigDecimal;

/// What customers think of a team, of so many that it may be shown.
///
/// @param answers how many
/// @param score their mean, out of 100
public record TeamVerdict(long answers, BigDecimal score) {}
