package dev.redress.core.sla;

import dev.redress.core.classification.Risk;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How closely a rule is tailored to a case. Of two rules that apply, the higher one wins (SLA-49):
///
/// 1. the one that restricts more of category, customer tier and channel;
/// 2. with equally many, the one with the category, then the customer tier, then the channel;
/// 3. the one with the higher risk floor;
/// 4. the one that restricts more of severity, green channel and window;
/// 5. with equally many, the one with the severity, then the green channel, then the window.
///
/// Which values a rule names, and how many of them, makes no difference: two rules that restrict
/// the same and overlap are ambiguous.
///
/// @param ofCase bits 4 category, 2 customer tier, 1 channel
/// @param floor absent without a risk floor
/// @param ofGrade bits 4 severity, 2 green channel, 1 window
record Specificity(int ofCase, @Nullable Risk floor, int ofGrade)
        implements Comparable<Specificity> {

    private static final Comparator<Specificity> ORDER =
            Comparator.comparingInt((Specificity rule) -> Integer.bitCount(rule.ofCase))
                    .thenComparingInt(Specificity::ofCase)
                    .thenComparing(
                            Specificity::floor, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparingInt(rule -> Integer.bitCount(rule.ofGrade))
                    .thenComparingInt(Specificity::ofGrade);

    @Override
    public int compareTo(Specificity other) {
        return ORDER.compare(this, other);
    }

    /// Three answers to "is it restricted?", the first the weightiest.
    static int bits(boolean first, boolean second, boolean third) {
        return (first ? 4 : 0) + (second ? 2 : 0) + (third ? 1 : 0);
    }
}
