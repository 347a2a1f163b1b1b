package dev.redress.core.compensation;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;

/// What the limits ask about the case.
///
/// @param major whether it is MAJOR, where the operations lead decides whatever the amount (ESC-04)
/// @param legal whether the legal side must approve: a ten-fold claim, or another legal risk
public record Matter(Risk risk, Category category, boolean major, boolean legal) {}
